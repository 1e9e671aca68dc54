package io.scalewell.backend.identity;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Directory;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.Token;
import io.scalewell.shared.identity.TokenId;
import io.scalewell.shared.tenancy.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Finds out who stands behind a bearer token. */
@Component
public class BearerTokens {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final Directory directory;
    private final TokenRepository tokens;
    private final DatabaseClock clock;
    private final TransactionOperations transactions;

    BearerTokens(Directory directory, TokenRepository tokens, DatabaseClock clock, TransactionOperations transactions) {
        this.directory = directory;
        this.tokens = tokens;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** Empty for a token that is unknown, expired, revoked, or whose member may not come in. */
    public Optional<Bearer> find(String secret) {
        return directory.find(Directory.Kind.TOKEN, secret).stream()
                .findFirst()
                .flatMap((UUID tenant) -> TenantScope.call(
                        tenant, () -> transactions.execute(status -> find(new OrganizationId(tenant), secret))));
    }

    private Optional<Bearer> find(OrganizationId organization, String secret) {
        Instant now = clock.now();
        Optional<TokenRepository.Usable> found = tokens.findUsable(secret, now);
        found.map(TokenRepository.Usable::token)
                .filter(token -> worthNoting(token, now))
                .ifPresent(token -> tokens.used(token.id(), now));
        return found.map(usable -> {
            Token token = usable.token();
            Actor actor = new Actor(ActorKind.TOKEN, token.member().toString());
            return new Bearer(
                    token.id(), new Caller(organization, token.member(), usable.role(), token.scopes(), actor));
        });
    }

    private static boolean worthNoting(Token token, Instant now) {
        return token.lastUsedAt() == null
                || token.lastUsedAt().plus(USE_NOTED_EVERY).isBefore(now);
    }

    /** A valid token and who calls with it. */
    public record Bearer(TokenId token, Caller caller) {}
}

package io.scalewell.backend.identity;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.NewToken;
import io.scalewell.shared.identity.Scope;
import io.scalewell.shared.identity.Token;
import io.scalewell.shared.identity.TokenId;
import io.scalewell.shared.identity.Tokens;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class TokenService implements Tokens {

    /** Lets people and scanners recognise a leaked one. */
    private static final String PREFIX = "sw_";

    private static final int MAX_TOKENS = 100;

    private final Callers callers;
    private final DatabaseClock clock;
    private final TokenRepository tokens;

    TokenService(Callers callers, DatabaseClock clock, TokenRepository tokens) {
        this.callers = callers;
        this.clock = clock;
        this.tokens = tokens;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Token> list() {
        Caller caller = callers.current();
        caller.require(Permission.READ);
        return caller.may(Permission.ADMINISTER) ? tokens.list() : tokens.listOf(member(caller));
    }

    @Override
    @Transactional
    public NewToken create(String name, Set<Scope> scopes, @Nullable Instant expiresAt) {
        Caller caller = callers.current();
        MemberId member = member(caller);
        String checked = Names.checked("/name", name, 80);
        if (scopes.isEmpty()) {
            throw new Invalid("/scopes", Message.of("token.scopes"));
        }
        if (!caller.scopes().containsAll(scopes)) {
            throw new Forbidden(Message.of("token.wider"));
        }
        Instant now = clock.now();
        if (expiresAt != null && !expiresAt.isAfter(now)) {
            throw new Invalid("/expiresAt", Message.of("token.expired"));
        }
        if (tokens.count(member) >= MAX_TOKENS) {
            throw new Invalid("", Message.of("token.most", MAX_TOKENS));
        }

        String secret = PREFIX + Secrets.next();
        return new NewToken(tokens.insert(member, checked, scopes, secret, now, expiresAt), secret);
    }

    @Override
    @Transactional
    public void revoke(TokenId id) {
        Caller caller = callers.current();
        Token token = tokens.find(id)
                .filter(found ->
                        caller.may(Permission.ADMINISTER) || found.member().equals(caller.member()))
                .orElseThrow(() -> new NotFound(Message.of("missing.token", id)));

        tokens.revoke(token.id(), clock.now());
    }

    private static MemberId member(Caller caller) {
        if (caller.member() == null) {
            throw new Forbidden(Message.of("forbidden.token"));
        }
        return caller.member();
    }
}

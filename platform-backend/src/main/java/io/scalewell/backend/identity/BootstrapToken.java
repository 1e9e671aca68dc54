package io.scalewell.backend.identity;

import io.scalewell.backend.tenancy.Directory;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Scope;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The token of {@code SCALEWELL_BOOTSTRAP_TOKEN}, with which a machine sets up a machine. */
@Component
class BootstrapToken {

    private static final int MIN_LENGTH = 32;
    private static final int MAX_LENGTH = 512;

    private final Optional<String> secret;
    private final Directory directory;
    private final TokenRepository tokens;

    BootstrapToken(IdentitySettings settings, Directory directory, TokenRepository tokens) {
        this.secret = Optional.ofNullable(settings.bootstrapToken())
                .map(String::strip)
                .filter(text -> !text.isEmpty());
        this.directory = directory;
        this.tokens = tokens;
        secret.ifPresent(BootstrapToken::check);
    }

    private static void check(String secret) {
        boolean visible = secret.chars().allMatch(character -> character > ' ' && character < 127);
        if (secret.length() < MIN_LENGTH || secret.length() > MAX_LENGTH || !visible) {
            throw new IllegalStateException("SCALEWELL_BOOTSTRAP_TOKEN must have " + MIN_LENGTH + " to " + MAX_LENGTH
                    + " visible ASCII characters, without blanks.");
        }
    }

    boolean isSet() {
        return secret.isPresent();
    }

    boolean isGiven() {
        return secret.filter(text -> !directory.find(Directory.Kind.TOKEN, text).isEmpty())
                .isPresent();
    }

    /** Makes it a token of the member, with all scopes, unless it is one already. */
    void give(MemberId admin, Instant now) {
        if (isSet() && !isGiven()) {
            tokens.insert(admin, "Bootstrap", EnumSet.allOf(Scope.class), secret.orElseThrow(), now, null);
        }
    }
}

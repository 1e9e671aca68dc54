package io.scalewell.backend.identity;

import io.scalewell.backend.tenancy.TenantSource;
import io.scalewell.shared.identity.SignedIn;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Reads the caller from the authentication of the request: a {@link Caller} behind a token, a {@link SignedIn} behind a screen. The
 * latter is held against what holds now, so that an open screen loses its rights even where no filter stands before it.
 */
@Component
class RequestCallers implements Callers {

    private final LiveMembers live;

    RequestCallers(LiveMembers live) {
        this.live = live;
    }

    @Override
    public Caller current() {
        if (CURRENT.isBound()) {
            return CURRENT.get();
        }
        return switch (principal().orElse("")) {
            case Caller caller -> caller;
            case SignedIn session -> caller(session);
            default -> throw new AuthenticationCredentialsNotFoundException("Nobody is signed in");
        };
    }

    private Caller caller(SignedIn session) {
        return live.find(session)
                .map(member -> Caller.member(session.organization(), member.id(), member.role()))
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("The session has ended"));
    }

    static Optional<Object> principal() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal);
    }

    /** The organization of the same caller, for the transaction. */
    @Component
    static class Source implements TenantSource {

        @Override
        public Optional<UUID> tenant() {
            if (CURRENT.isBound()) {
                return Optional.of(CURRENT.get().organization().value());
            }
            return principal().map(principal -> switch (principal) {
                case Caller caller -> caller.organization().value();
                case SignedIn session -> session.organization().value();
                default -> null;
            });
        }
    }
}

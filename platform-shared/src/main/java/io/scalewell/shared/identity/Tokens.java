package io.scalewell.shared.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The caller's API tokens; an {@code ADMIN} sees and revokes those of all members. */
public interface Tokens {

    List<Token> list();

    NewToken create(String name, Set<Scope> scopes, @Nullable Instant expiresAt);

    /** Takes effect on all nodes within 5 s. */
    void revoke(TokenId id);
}

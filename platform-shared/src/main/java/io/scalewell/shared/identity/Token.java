package io.scalewell.shared.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An API token of one member, without its secret. */
public record Token(
        TokenId id,
        String name,
        MemberId member,
        Set<Scope> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    public Token {
        scopes = Set.copyOf(scopes);
    }
}

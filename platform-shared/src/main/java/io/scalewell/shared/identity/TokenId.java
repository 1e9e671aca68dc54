package io.scalewell.shared.identity;

import java.util.UUID;

/** Identifies an API token; never the secret itself. */
public record TokenId(UUID value) {

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static TokenId of(String text) {
        return new TokenId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

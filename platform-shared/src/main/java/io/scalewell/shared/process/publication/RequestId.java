package io.scalewell.shared.process.publication;

import java.util.UUID;

/** Identifies a publication request. */
public record RequestId(UUID value) {

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

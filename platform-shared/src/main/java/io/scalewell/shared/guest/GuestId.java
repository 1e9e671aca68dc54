package io.scalewell.shared.guest;

import java.util.UUID;

/** Identifies a guest of one run. */
public record GuestId(UUID value) {

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static GuestId of(String text) {
        return new GuestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package io.scalewell.shared.improvement;

import java.util.UUID;

/** Identifies an action item. */
public record ActionItemId(UUID value) {

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static ActionItemId of(String text) {
        return new ActionItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

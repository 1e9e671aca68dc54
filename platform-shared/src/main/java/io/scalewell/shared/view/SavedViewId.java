package io.scalewell.shared.view;

import java.util.UUID;

/** Identifies a saved view. */
public record SavedViewId(UUID value) {

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static SavedViewId of(String text) {
        return new SavedViewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

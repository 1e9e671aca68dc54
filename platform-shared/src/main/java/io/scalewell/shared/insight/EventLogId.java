package io.scalewell.shared.insight;

import java.util.UUID;

/** Identifies an imported event log. */
public record EventLogId(UUID value) {

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static EventLogId of(String text) {
        return new EventLogId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

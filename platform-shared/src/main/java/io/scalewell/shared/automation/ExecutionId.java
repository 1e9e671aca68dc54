package io.scalewell.shared.automation;

import java.util.UUID;

/** Identifies an execution of an automation. */
public record ExecutionId(UUID value) {

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static ExecutionId of(String text) {
        return new ExecutionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

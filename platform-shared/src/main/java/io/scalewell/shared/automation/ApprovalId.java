package io.scalewell.shared.automation;

import java.util.UUID;

/** Identifies a decision asked of a person by an automation. */
public record ApprovalId(UUID value) {

    /** Reads the usual text form; throws {@link IllegalArgumentException} for anything else. */
    public static ApprovalId of(String text) {
        return new ApprovalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

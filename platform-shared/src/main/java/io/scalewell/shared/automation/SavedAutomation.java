package io.scalewell.shared.automation;

import org.jspecify.annotations.Nullable;

/**
 * An automation that was just saved.
 *
 * @param webhookSecret {@code whsec_...} of a webhook endpoint that was created with it; shown this once
 */
public record SavedAutomation(
        Automation automation, @Nullable String webhookSecret) {

    @Override
    public String toString() {
        return "SavedAutomation[" + automation.key() + "]";
    }
}

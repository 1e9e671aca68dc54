package io.scalewell.backend.automation;

import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.Rung;
import java.util.Objects;
import java.util.UUID;

/** An automation in one version, as the engine's side needs it. */
record AutomationRow(
        UUID id, AutomationKey key, int version, boolean enabled, UUID ownerId, AutomationDefinition definition) {

    /** A definition without one stands on the lowest. */
    Rung rung() {
        return Objects.requireNonNullElse(definition.rung(), Rung.SHADOW);
    }
}

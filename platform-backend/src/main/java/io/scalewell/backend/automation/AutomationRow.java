package io.scalewell.backend.automation;

import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.AutomationKey;
import java.util.UUID;

/** An automation in one version, as the engine's side needs it. */
record AutomationRow(
        UUID id, AutomationKey key, int version, boolean enabled, UUID ownerId, AutomationDefinition definition) {}

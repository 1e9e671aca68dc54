package io.scalewell.backend.automation;

import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.automation.Rung;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An execution as it is worked on; locked while it is.
 *
 * @param place by which those of one serial key are in order
 * @param blocks it failed, and those behind it wait
 */
record ExecutionRow(
        UUID id,
        UUID automationId,
        int version,
        Rung rung,
        ExecutionState state,
        UUID eventId,
        Map<String, Object> context,
        @Nullable UUID runId,
        @Nullable String runKey,
        int depth,
        @Nullable String serialKey,
        UUID place,
        boolean blocks,
        int attempts) {}

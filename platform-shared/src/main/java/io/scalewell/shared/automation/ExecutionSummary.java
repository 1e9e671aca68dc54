package io.scalewell.shared.automation;

import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of executions.
 *
 * @param eventType the text form of what started it
 * @param reason why it was skipped, failed or was rejected
 */
public record ExecutionSummary(
        ExecutionId id,
        AutomationKey automation,
        String automationName,
        int version,
        Rung rung,
        ExecutionState state,
        String eventType,
        @Nullable RunKey run,
        @Nullable Message reason,
        int attempts,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt) {}

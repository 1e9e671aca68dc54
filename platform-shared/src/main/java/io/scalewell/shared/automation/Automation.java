package io.scalewell.shared.automation;

import io.scalewell.shared.identity.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An automation in its current version.
 *
 * @param recent states of the newest executions, newest first, at most 20
 * @param webhookUrl where to call, when the trigger is a webhook
 * @param nextAt the next nominal instant, when the trigger is a schedule
 */
public record Automation(
        AutomationKey key,
        int version,
        AutomationDefinition definition,
        boolean enabled,
        MemberId owner,
        String ownerName,
        Instant changedAt,
        List<ExecutionState> recent,
        @Nullable Instant lastExecutedAt,
        @Nullable String webhookUrl,
        @Nullable Instant nextAt) {}

package io.scalewell.shared.automation;

import io.scalewell.shared.run.RunKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision that an automation asks of people: by its action {@code request-approval}, or because it stands on the rung
 * {@code QUEUE}.
 *
 * @param payload exactly what will be done; the decision is bound to it
 * @param digest of the payload; a decision must name it
 */
public record Approval(
        ApprovalId id,
        AutomationKey automation,
        String automationName,
        ExecutionId execution,
        @Nullable RunKey run,
        String question,
        List<Map<String, Object>> payload,
        String digest,
        ApprovalState state,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason) {}

package io.scalewell.backend.automation.kind;

import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.text.Message;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Within which execution an action acts.
 *
 * @param eventId of the event that started it
 * @param run of that event, or null
 */
public record ActionContext(
        UUID executionId,
        int position,
        AutomationKey automation,
        UUID eventId,
        @Nullable RunKey run) {

    /** The same for every attempt of this action, and for no other. */
    public String idempotencyKey() {
        return executionId + "-" + position;
    }

    /** The run that a setting names, else that of the event. */
    public RunKey runOr(@Nullable String named) {
        if (named != null && !named.isBlank()) {
            try {
                return RunKey.of(named);
            } catch (IllegalArgumentException e) {
                throw new Invalid("/run", Message.of("automation.run-key", named));
            }
        }
        if (run == null) {
            throw new Invalid("/run", Message.of("automation.no-run"));
        }
        return run;
    }
}

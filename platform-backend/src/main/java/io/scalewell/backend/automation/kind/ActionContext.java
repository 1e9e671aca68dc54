package io.scalewell.backend.automation.kind;

import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.run.RunKey;
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
                throw new Invalid("/run", "\"" + named + "\" is not the key of a run, such as ONB-42.");
            }
        }
        if (run == null) {
            throw new Invalid("/run", "The event belongs to no run, so the action must name one.");
        }
        return run;
    }
}

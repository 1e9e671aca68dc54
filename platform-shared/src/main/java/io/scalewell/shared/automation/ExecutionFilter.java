package io.scalewell.shared.automation;

import io.scalewell.shared.run.RunKey;
import org.jspecify.annotations.Nullable;

/**
 * Which executions are wanted; null means any.
 *
 * @param failing only {@code FAILED} and {@code DEAD}
 */
public record ExecutionFilter(
        @Nullable AutomationKey automation,
        @Nullable ExecutionState state,
        @Nullable RunKey run,
        boolean failing) {

    public static ExecutionFilter of(AutomationKey automation) {
        return new ExecutionFilter(automation, null, null, false);
    }
}

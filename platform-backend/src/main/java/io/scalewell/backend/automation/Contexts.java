package io.scalewell.backend.automation;

import io.scalewell.backend.automation.kind.ActionContext;
import io.scalewell.shared.run.RunKey;

/** Tells an action within which execution it acts. */
final class Contexts {

    private Contexts() {}

    static ActionContext of(ExecutionRow execution, AutomationRow automation, int position) {
        return new ActionContext(
                execution.id(),
                position,
                automation.key(),
                execution.eventId(),
                execution.runKey() == null ? null : RunKey.of(execution.runKey()));
    }
}

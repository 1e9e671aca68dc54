package io.scalewell.backend.run;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.text.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts runs. */
@Component
class RunStart {

    private final RunPlanning planning;
    private final RunChanges changes;

    RunStart(RunPlanning planning, RunChanges changes) {
        this.planning = planning;
        this.changes = changes;
    }

    RunChange start(StartRun wish) {
        RunChange change = planning.of(wish);
        changes.finishCreated(change);
        return change;
    }

    static void checkName(@Nullable String name) {
        if (name != null && (name.strip().length() > RunPlanning.LONGEST_NAME || name.indexOf('\0') >= 0)) {
            throw new Invalid("/name", Message.of("run.name", RunPlanning.LONGEST_NAME));
        }
    }
}

package io.scalewell.backend.run;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.StartRun;
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

    RunKey start(StartRun wish) {
        RunChange change = planning.of(wish);
        changes.finishCreated(change);
        return change.before().key();
    }

    static void checkName(@Nullable String name) {
        if (name != null && (name.strip().length() > RunPlanning.LONGEST_NAME || name.indexOf('\0') >= 0)) {
            throw new Invalid("/name", "A run's name has at most " + RunPlanning.LONGEST_NAME + " characters.");
        }
    }
}

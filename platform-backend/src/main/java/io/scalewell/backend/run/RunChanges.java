package io.scalewell.backend.run;

import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a run up to change it and writes it down again, with all that follows by itself: all in one transaction. */
@Component
class RunChanges {

    private final RunLoading loading;
    private final RunFinish finish;

    RunChanges(RunLoading loading, RunFinish finish) {
        this.loading = loading;
        this.finish = finish;
    }

    RunChange begin(TaskId task) {
        return loading.begin(task);
    }

    /** Empty when the run has no such task, or has lost it by being moved to another version. */
    Optional<RunChange> find(TaskId task) {
        return loading.find(task);
    }

    RunChange begin(RunKey key) {
        return loading.begin(key);
    }

    RunChange begin(UUID run) {
        return loading.begin(run);
    }

    void finish(RunChange change) {
        finish.save(change);
    }

    void finishCreated(RunChange change) {
        finish.create(change);
    }
}

package io.scalewell.shared.run;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;

/**
 * Adds work to a running run that its process does not know. The process stays as it is; the run is not completed before the work is
 * done or, unless it is required, skipped. Later steps do not wait for it.
 */
public interface AddedTasks {

    /**
     * Everybody who works may add a task.
     *
     * @throws NotAllowedNow when the run has ended
     * @throws Invalid for a title, an assignee or a step that there is not
     */
    TaskView add(RunKey run, NewTask task);

    /**
     * Takes it out again: allowed to who added it, to who started the run, and to managers.
     *
     * @throws NotAllowedNow once somebody has begun with it, and for a task of the process
     */
    void remove(TaskId id);
}

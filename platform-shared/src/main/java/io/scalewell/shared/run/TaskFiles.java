package io.scalewell.shared.run;

import io.scalewell.shared.file.FileId;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;

/** Puts files to tasks, beside those that their fields ask for. Everybody who works may, as long as the run is not cancelled. */
public interface TaskFiles {

    /**
     * Once more it changes nothing.
     *
     * @throws Invalid when there is no such file, or the task has too many
     * @throws NotAllowedNow when the run was cancelled
     */
    TaskFile attach(TaskId task, FileId file);

    /** Takes it away; allowed to who put it there and to managers. The log keeps that it was there. */
    void detach(TaskId task, FileId file);
}

package io.scalewell.backend.run.checklist;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import java.util.Map;

/** What becomes of the tasks that another process does: their time of work lies in the called run, not here. */
public final class Calls {

    private final Checklist checklist;
    private final Progress progress;

    public Calls(Checklist checklist) {
        this.checklist = checklist;
        this.progress = new Progress(checklist);
    }

    /** @param run key of the run that does it */
    public void started(TaskId id, String run) {
        Task task = checklist.task(id);
        Task started =
                checklist.replace(task.in(TaskState.STARTED, task.timing().beginElsewhere(checklist.now()), null));
        checklist.tell(EventType.TASK_STARTED, started, Map.of("child", run, "by", "SYSTEM"));
    }

    /** The called run is complete, and its results have been taken over. */
    public void returned(TaskId id, String run) {
        Task task = checklist.task(id);
        Task free = task.state() == TaskState.BLOCKED
                ? task.in(TaskState.STARTED, task.timing().unblock(checklist.now()), null)
                : task;
        Task begun = free.timed(free.timing().beginElsewhere(checklist.now()));
        progress.completedByPlatform(begun, Map.of("child", run));
    }

    /** Somebody has to look after it. */
    public void refused(TaskId id, String reason) {
        Task task = checklist.task(id);
        if (task.state() == TaskState.BLOCKED) {
            checklist.replace(task.in(TaskState.BLOCKED, task.timing(), reason));
            return;
        }
        Task blocked =
                checklist.replace(task.in(TaskState.BLOCKED, task.timing().block(checklist.now()), reason));
        checklist.tell(EventType.TASK_BLOCKED, blocked, Map.of("reason", reason, "by", "SYSTEM"));
    }
}

package io.scalewell.backend.run.checklist;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskState;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Work that comes back: a rejection and a reopening. */
final class Rework {

    private final Checklist checklist;
    private final Progress progress;
    private final DueAnchors anchors;

    Rework(Checklist checklist, Progress progress) {
        this.checklist = checklist;
        this.progress = progress;
        this.anchors = new DueAnchors(checklist);
    }

    /**
     * Sends the work back to the step's rework target, or to the last step before the approval that was done. The target, the
     * approval and whatever lies between and depends on the target are done again; values stay.
     */
    void reject(Task approval, String reason) {
        Doer doer = checklist.around().doer();
        Task rejected = approval.done(checklist.now(), doer);
        checklist.record(new Pass(rejected, Pass.Outcome.REJECTED, doer));
        Task target = target(approval);
        if (!target.id().equals(approval.id())) {
            anchors.losing(target);
        }
        checklist.replace(rejected.putBack(checklist.now(), target.id().equals(approval.id()) ? reason : null));
        for (Task between : checklist.successors(target)) {
            boolean behind = between.place().number() > approval.place().number();
            if (!between.id().equals(approval.id())) {
                putBack(between, behind);
            }
        }
        if (!target.id().equals(approval.id())) {
            checklist.replace(target.putBack(checklist.now(), reason));
        }
        checklist.tell(EventType.TASK_REJECTED, rejected, Map.of("reason", reason, "sentBackTo", target.stepKey()));
        progress.advance();
    }

    /** Takes a task up again, even of a completed run. Its condition is not asked again: a person wants it. */
    void reopen(Task task, String reason) {
        if (checklist.state() == RunState.COMPLETED) {
            checklist.changeState(RunState.RUNNING);
            checklist.tell(EventType.RUN_REOPENED, null, Map.of("reason", reason));
        }
        anchors.losing(task);
        Task back = checklist.replace(task.putBack(checklist.now(), reason));
        checklist.successors(task).forEach(later -> putBack(later, true));
        checklist.tell(EventType.TASK_REOPENED, back, Map.of("reason", reason));
        if (checklist.predecessorsEnded(back)) {
            progress.makeReady(back);
        }
    }

    /** @param onlyUntouched whether work that was begun goes on: only what is merely ready is taken back */
    private void putBack(Task task, boolean onlyUntouched) {
        boolean untouched = task.state() == TaskState.READY;
        boolean begun = task.state() != TaskState.PENDING && task.state() != TaskState.CANCELLED;
        if (onlyUntouched ? untouched : begun) {
            anchors.losing(task);
            checklist.replace(task.putBack(checklist.now(), null));
        }
    }

    private Task target(Task approval) {
        @Nullable String key = approval.place().step().onReject();
        return checklist.tasks().stream()
                .filter(task -> task.place().number() < approval.place().number())
                .filter(task -> key == null
                        ? isUnderDecision(task, approval)
                        : task.stepKey().equals(key))
                .reduce((earlier, later) -> later)
                .orElse(approval);
    }

    /** Something that the approval was about: it came before it, and somebody did it. */
    private static boolean isUnderDecision(Task task, Task approval) {
        return task.state() == TaskState.COMPLETED
                && task.place().kind() != StepKind.WAIT
                && approval.place().waitsFor(task.place());
    }
}

package io.scalewell.backend.run.checklist;

import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets the run move on: makes tasks ready whose turn has come, leaves out those whose condition does not hold, ends the run. */
public final class Progress {

    private final Checklist checklist;

    public Progress(Checklist checklist) {
        this.checklist = checklist;
    }

    /** One pass in the order of the steps is enough: a step never waits for a later one. */
    public void advance() {
        for (Task task : checklist.tasks()) {
            if (task.state() == TaskState.PENDING && checklist.predecessorsEnded(task)) {
                reach(task);
            }
        }
        if (checklist.state() == RunState.RUNNING && checklist.allEnded()) {
            checklist.changeState(RunState.COMPLETED);
            checklist.tell(EventType.RUN_COMPLETED, null, Map.of());
        }
    }

    /** Tasks that are open already may have waited for this completion to be due. */
    void completed(Task task) {
        new DueAnchors(checklist).reached(task);
        advance();
    }

    private void reach(Task task) {
        String reason = checklist.around().reasonToSkip(task.place().step());
        if (reason == null) {
            makeReady(task);
            return;
        }
        Task skipped =
                checklist.replace(task.in(TaskState.SKIPPED, task.timing().end(checklist.now()), reason));
        checklist.tell(EventType.TASK_SKIPPED, skipped, Map.of("reason", reason, "byCondition", true));
    }

    Task makeReady(Task task) {
        Assignment meant = checklist.around().assignment(task.place().step(), task.assignment());
        Presence presence = Presence.of(checklist, task, meant);
        Task ready =
                checklist.replace(task.ready(checklist.now(), presence.whose(), dueOf(task), ballot(task.place())));
        checklist.tell(EventType.TASK_READY, ready, presence.words());
        new Votes(checklist).ask(ready, List.of());
        return ready;
    }

    private @Nullable Ballot ballot(PlannedStep place) {
        Approval approval = place.step().approval();
        return approval == null || !place.asksApprovers()
                ? null
                : Ballot.of(approval, checklist.around().approvers(place.step()));
    }

    /** What nobody works on is there. */
    void completedByPlatform(Task task, Map<String, Object> data) {
        Task done = checklist.replace(task.done(checklist.now(), Doer.PLATFORM));
        checklist.record(new Pass(done, Pass.Outcome.COMPLETED, Doer.PLATFORM));
        Map<String, Object> words = new LinkedHashMap<>(data);
        words.put("by", ActorKind.SYSTEM.name());
        checklist.tell(EventType.TASK_COMPLETED, done, words);
        completed(done);
    }

    /** What was added is due when whoever added it said. */
    private Due dueOf(Task task) {
        if (task.place().isAdded()) {
            return task.due();
        }
        return Due.at(checklist.around().due(task.place().step(), anchor -> checklist.anchor(task, anchor)));
    }
}

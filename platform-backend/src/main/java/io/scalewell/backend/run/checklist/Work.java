package io.scalewell.backend.run.checklist;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Does what people want with a task. The field values that come with an action have been saved before. */
public final class Work {

    private final Checklist checklist;
    private final Progress progress;
    private final Rework rework;

    public Work(Checklist checklist) {
        this.checklist = checklist;
        this.progress = new Progress(checklist);
        this.rework = new Rework(checklist, progress);
    }

    /** Throws {@link io.scalewell.shared.problem.NotAllowedNow} when the state does not allow it. */
    public void act(TaskId id, TaskAction action) {
        Task task = checklist.task(id);
        Move move = Move.of(action);
        move.require(task, checklist.state());
        if (task.ballot() != null && (move == Move.APPROVE || move == Move.REJECT)) {
            throw new IllegalArgumentException("A task with approvers is decided by their votes");
        }
        switch (action) {
            case TaskAction.Claim() -> claim(task);
            case TaskAction.Start() -> startTimer(task);
            case TaskAction.Pause() -> change(task, move, task.timing().pause(now()), EventType.TASK_PAUSED);
            case TaskAction.Resume() -> change(task, move, task.timing().resume(now()), EventType.TASK_RESUMED);
            case TaskAction.Complete(var _) -> complete(task, EventType.TASK_COMPLETED, null);
            case TaskAction.Approve(var comment, var _) -> complete(task, EventType.TASK_APPROVED, comment);
            case TaskAction.Reject(var reason) -> rework.reject(task, reason);
            case TaskAction.Reopen(var reason) -> rework.reopen(task, reason);
            case TaskAction.Skip(var reason) -> skip(task, reason);
            case TaskAction.Block(var reason) -> block(task, reason);
            case TaskAction.Unblock() -> unblock(task);
            case TaskAction.Assign(var member, var team) -> assign(task, new Assignment(member, team, null), true);
        }
    }

    /**
     * Counts what one of the approvers says; when that decides it, the task is approved or sent back.
     *
     * @param position of the approver, who is asked now
     * @param action an approval or a rejection
     */
    public void decide(TaskId id, int position, TaskAction action) {
        Task task = checklist.task(id);
        Move.of(action).require(task, checklist.state());
        Ballot ballot = new Votes(checklist).count(task, position, action);
        Task counted = checklist.task(id);
        String comment = Votes.comment(action);
        switch (ballot.outcome()) {
            case OPEN -> {}
            case APPROVED -> complete(counted, EventType.TASK_APPROVED, comment);
            case REJECTED -> rework.reject(counted, comment == null ? "" : comment);
        }
    }

    /** The first sign of work without the timer: a field was typed, an item ticked, the assignee opened it. */
    public Task begin(TaskId id) {
        Task task = checklist.task(id);
        if (task.state() != TaskState.READY || !task.place().isWork()) {
            return task;
        }
        Task begun = checklist.replace(task.in(TaskState.STARTED, task.timing().begin(now()), task.reason()));
        checklist.tell(EventType.TASK_STARTED, begun, Map.of());
        return begun;
    }

    /** What a person types or ticks starts the timer by itself, once. */
    public Task beginTyping(TaskId id) {
        Task begun = begin(id);
        Timing timing = begun.timing().underTimer();
        boolean timed = checklist.around().doer().isPerson()
                && begun.state() == TaskState.STARTED
                && !begun.place().asksApprovers();
        return timed && !timing.equals(begun.timing()) ? checklist.replace(begun.timed(timing)) : begun;
    }

    /** Ticks exactly these sub-items of an open task. */
    public void tick(TaskId id, List<Integer> items) {
        Task task = beginTyping(id);
        if (!task.itemsDone().equals(items)) {
            Task ticked = checklist.replace(task.ticked(items));
            checklist.tell(EventType.TASK_TICKED, ticked, Map.of("itemsDone", items));
        }
    }

    public void changeDue(TaskId id, @Nullable Instant due) {
        Task task = checklist.task(id);
        Instant before = task.due().at();
        if (Objects.equals(before, due)) {
            return;
        }
        Task moved = checklist.replace(task.due(Due.at(due)));
        checklist.tell(
                EventType.TASK_RESCHEDULED, moved, before == null ? Map.of() : Map.of("before", before.toString()));
    }

    /** Gives a task back to whom it was taken from, whoever that may be. */
    public void giveBack(TaskId id, Assignment whose) {
        Task task = checklist.task(id);
        Move.ASSIGN.require(task, checklist.state());
        assign(task, whose, false);
    }

    /** Counts a change that lies outside the task's own columns, such as one of its fields. */
    public void touch(TaskId id) {
        checklist.replace(checklist.task(id));
    }

    /** Says something about the due instant of a task, which is not said again for this instant. */
    public void raise(TaskId id, Alarm alarm, Map<String, Object> words) {
        Task task = checklist.task(id);
        Task told = checklist.replace(task.due(task.due().told(alarm)));
        checklist.tell(alarm.ofTask(), told, words);
    }

    /** Ends what is not ended. */
    public void cancelRun(String reason) {
        for (Task task : checklist.tasks()) {
            if (!task.state().isEnd()) {
                checklist.replace(task.in(TaskState.CANCELLED, task.timing().end(now()), task.reason()));
            }
        }
        checklist.changeState(RunState.CANCELLED);
        checklist.tell(EventType.RUN_CANCELLED, null, Map.of("reason", reason));
    }

    private void claim(Task task) {
        if (!checklist.around().doer().isPerson()) {
            throw new Forbidden(Message.of("forbidden.claim-person"));
        }
        assign(task, task.assignment().claimedBy(checklist.around().doer()), false);
    }

    /** @param anew whether it goes to the deputy of somebody who is away */
    private void assign(Task task, Assignment whose, boolean anew) {
        Presence presence = anew ? Presence.of(checklist, task, whose) : Presence.of(whose);
        Task assigned = checklist.replace(task.assigned(presence.whose()));
        checklist.tell(EventType.TASK_ASSIGNED, assigned, presence.words());
    }

    private void startTimer(Task task) {
        Task mine = task.assigned(task.assignment().claimedBy(checklist.around().doer()));
        boolean first = task.state() == TaskState.READY;
        change(
                mine,
                Move.START,
                task.timing().startTimer(now()),
                first ? EventType.TASK_STARTED : EventType.TASK_RESUMED);
    }

    private void complete(Task task, EventType type, @Nullable String comment) {
        Doer doer = checklist.around().doer();
        Task done = checklist.replace(task.done(now(), doer));
        boolean approved = type == EventType.TASK_APPROVED;
        checklist.record(new Pass(done, approved ? Pass.Outcome.APPROVED : Pass.Outcome.COMPLETED, doer));
        checklist.tell(type, done, comment == null ? Map.of() : Map.of("comment", comment));
        progress.completed(done);
    }

    private void skip(Task task, String reason) {
        Task skipped =
                checklist.replace(task.in(TaskState.SKIPPED, task.timing().end(now()), reason));
        checklist.tell(EventType.TASK_SKIPPED, skipped, Map.of("reason", reason, "byCondition", false));
        progress.advance();
    }

    private void block(Task task, String reason) {
        Task blocked =
                checklist.replace(task.in(TaskState.BLOCKED, task.timing().block(now()), reason));
        checklist.tell(EventType.TASK_BLOCKED, blocked, Map.of("reason", reason));
    }

    /** What was never begun may find that an earlier step has been reopened meanwhile. */
    private void unblock(Task task) {
        Task free =
                checklist.replace(task.in(Move.UNBLOCK.next(task), task.timing().unblock(now()), null));
        checklist.tell(EventType.TASK_UNBLOCKED, free, Map.of());
        if (free.state() == TaskState.READY && !checklist.predecessorsEnded(free)) {
            checklist.replace(free.putBack(now(), null));
        }
    }

    private void change(Task task, Move move, Timing timing, EventType type) {
        checklist.tell(type, checklist.replace(task.in(move.next(task), timing, task.reason())), Map.of());
    }

    private Instant now() {
        return checklist.now();
    }
}

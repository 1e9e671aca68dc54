package io.scalewell.backend.run.checklist;

import static io.scalewell.shared.run.TaskState.BLOCKED;
import static io.scalewell.shared.run.TaskState.COMPLETED;
import static io.scalewell.shared.run.TaskState.PENDING;
import static io.scalewell.shared.run.TaskState.READY;
import static io.scalewell.shared.run.TaskState.SKIPPED;
import static io.scalewell.shared.run.TaskState.STARTED;

import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.text.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The state machine of a task: which action is possible in which state, and where it leads. */
public enum Move {
    CLAIM(Set.of(READY, STARTED, BLOCKED), task -> task.assignment().member() == null && isOfOne(task)),
    START(Set.of(READY, STARTED), task -> !task.timing().timed() && isOfOne(task)),
    PAUSE(Set.of(STARTED), task -> task.timing().timerRunning()),
    RESUME(Set.of(STARTED), task -> task.timing().timed() && !task.timing().timerRunning()),
    /** A wait is completed by a person who will not wait any longer. */
    COMPLETE(Set.of(READY, STARTED), task -> !isApproval(task) && task.place().kind() != StepKind.SUBPROCESS),
    APPROVE(Set.of(READY, STARTED), Move::isApproval),
    REJECT(Set.of(READY, STARTED), Move::isApproval),
    REOPEN(Set.of(COMPLETED, SKIPPED), task -> true),
    SKIP(Set.of(READY, STARTED, BLOCKED), task -> !task.place().step().required()),
    BLOCK(Set.of(READY, STARTED), task -> task.place().isWork()),
    UNBLOCK(Set.of(BLOCKED), task -> true),
    ASSIGN(Set.of(PENDING, READY, STARTED, BLOCKED), task -> !task.place().asksApprovers());

    private final Set<TaskState> from;
    private final Predicate<Task> guard;

    Move(Set<TaskState> from, Predicate<Task> guard) {
        this.from = from;
        this.guard = guard;
    }

    public static Move of(TaskAction action) {
        return switch (action) {
            case TaskAction.Claim _ -> CLAIM;
            case TaskAction.Start _ -> START;
            case TaskAction.Pause _ -> PAUSE;
            case TaskAction.Resume _ -> RESUME;
            case TaskAction.Complete _ -> COMPLETE;
            case TaskAction.Approve _ -> APPROVE;
            case TaskAction.Reject _ -> REJECT;
            case TaskAction.Reopen _ -> REOPEN;
            case TaskAction.Skip _ -> SKIP;
            case TaskAction.Block _ -> BLOCK;
            case TaskAction.Unblock _ -> UNBLOCK;
            case TaskAction.Assign _ -> ASSIGN;
        };
    }

    /** All that is possible with a task now. */
    public static List<Move> possible(Task task, RunState run) {
        return Arrays.stream(values())
                .filter(move -> move.isPossible(task, run))
                .toList();
    }

    public static List<String> names(List<Move> moves) {
        return moves.stream().map(Move::text).toList();
    }

    /** The name in the API. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isPossible(Task task, RunState run) {
        boolean runAllows = switch (run) {
            case RUNNING -> true;
            case COMPLETED -> this == REOPEN;
            case CANCELLED -> false;
        };
        return runAllows && from.contains(task.state()) && guard.test(task);
    }

    /** Throws {@link NotAllowedNow} with what is possible instead. */
    public void require(Task task, RunState run) {
        if (!isPossible(task, run)) {
            List<String> allowed = names(possible(task, run));
            throw new NotAllowedNow(sentence(task, run), allowed);
        }
    }

    /** The state that follows at once; what a rejection or reopening sets in motion may change it again. */
    TaskState next(Task task) {
        return switch (this) {
            case CLAIM, PAUSE, RESUME, ASSIGN -> task.state();
            case START -> STARTED;
            case COMPLETE, APPROVE -> COMPLETED;
            case REJECT, REOPEN -> PENDING;
            case SKIP -> SKIPPED;
            case BLOCK -> BLOCKED;
            // a sub-process is tried again
            case UNBLOCK -> task.timing().startedAt() == null || !task.place().isWork() ? READY : STARTED;
        };
    }

    private Message sentence(Task task, RunState run) {
        Message state = run == RunState.CANCELLED ? Message.of("run.is.cancelled") : MoveWords.of(task.state());
        return MoveWords.of(possible(task, run))
                .map(instead -> Message.of("task.impossible-now", state, MoveWords.of(this), instead))
                .orElseGet(() -> Message.of("task.impossible", state, MoveWords.of(this)));
    }

    /** Work of one person, who may take it and be timed. */
    private static boolean isOfOne(Task task) {
        return task.place().isWork() && !task.place().asksApprovers();
    }

    private static boolean isApproval(Task task) {
        return task.place().kind() == StepKind.APPROVAL;
    }
}

package io.scalewell.backend.run.checklist;

import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task in the making: takes over a task and replaces what is said. */
final class TaskChange {

    private final TaskId id;
    private PlannedStep place;
    private TaskState state;
    private Assignment assignment;
    private Timing timing;
    private Due due;
    private int round;
    private boolean reworked;
    private @Nullable String reason;
    private List<Integer> itemsDone;
    private @Nullable Doer doneBy;
    private @Nullable Ballot ballot;
    private @Nullable Instant wakesAt;
    private long revision;

    TaskChange(Task task) {
        id = task.id();
        place = task.place();
        state = task.state();
        assignment = task.assignment();
        timing = task.timing();
        due = task.due();
        round = task.round();
        reworked = task.reworked();
        reason = task.reason();
        itemsDone = task.itemsDone();
        doneBy = task.doneBy();
        ballot = task.ballot();
        wakesAt = task.wakesAt();
        revision = task.revision();
    }

    TaskChange place(PlannedStep value) {
        place = value;
        return this;
    }

    TaskChange state(TaskState value) {
        state = value;
        return this;
    }

    TaskChange assignment(Assignment value) {
        assignment = value;
        return this;
    }

    TaskChange timing(Timing value) {
        timing = value;
        return this;
    }

    TaskChange due(Due value) {
        due = value;
        return this;
    }

    TaskChange round(int value) {
        round = value;
        return this;
    }

    TaskChange reworked(boolean value) {
        reworked = value;
        return this;
    }

    TaskChange reason(@Nullable String value) {
        reason = value;
        return this;
    }

    TaskChange itemsDone(List<Integer> value) {
        itemsDone = value;
        return this;
    }

    TaskChange doneBy(@Nullable Doer value) {
        doneBy = value;
        return this;
    }

    TaskChange ballot(@Nullable Ballot value) {
        ballot = value;
        return this;
    }

    TaskChange wakesAt(@Nullable Instant value) {
        wakesAt = value;
        return this;
    }

    TaskChange revision(long value) {
        revision = value;
        return this;
    }

    Task toTask() {
        return new Task(
                id,
                place,
                state,
                assignment,
                timing,
                due,
                round,
                reworked,
                reason,
                itemsDone,
                doneBy,
                ballot,
                wakesAt,
                revision);
    }
}

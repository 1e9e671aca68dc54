package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.TASK;

import io.scalewell.backend.run.checklist.AddedStep;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.Doer;
import io.scalewell.backend.run.checklist.Due;
import io.scalewell.backend.run.checklist.Plan;
import io.scalewell.backend.run.checklist.PlannedStep;
import io.scalewell.backend.run.checklist.Spent;
import io.scalewell.backend.run.checklist.Stopwatch;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.run.checklist.Timing;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads and writes the columns of a task that change; those of its step come from the version, its ballot from a table of its own. */
final class TaskRows {

    private TaskRows() {}

    static Task task(Record row, PlannedStep place) {
        return new Task(
                new TaskId(row.get(TASK.ID)),
                place,
                TaskState.valueOf(row.get(TASK.STATE)),
                assignment(row),
                timing(row),
                new Due(
                        row.get(TASK.DUE),
                        row.get(TASK.DUE_SOON_TOLD),
                        row.get(TASK.OVERDUE_TOLD),
                        row.get(TASK.ESCALATED)),
                row.get(TASK.ROUND),
                row.get(TASK.REWORKED),
                row.get(TASK.REASON),
                itemsDone(row),
                doneBy(row),
                null,
                row.get(TASK.WAKES_AT),
                row.get(TASK.REVISION));
    }

    /** Where the row's task stands: at a step of the version, or at one that was added to the run. */
    static PlannedStep place(Record row, Plan plan) {
        Instant at = row.get(TASK.ADDED_AT);
        if (at == null) {
            return plan.step(row.get(TASK.STEP_KEY));
        }
        UUID by = row.get(TASK.ADDED_BY);
        Step step = Step.task(row.get(TASK.STEP_KEY), row.get(TASK.TITLE))
                .change()
                .required(row.get(TASK.ADDED_REQUIRED))
                .toStep();
        AddedStep added = new AddedStep(row.get(TASK.ADDED_AFTER), by == null ? null : new MemberId(by), at);
        return new PlannedStep(row.get(TASK.NUMBER), row.get(TASK.STAGE), false, step, added);
    }

    static Map<Field<?>, @Nullable Object> added(PlannedStep place) {
        AddedStep added = place.added();
        MemberId by = added == null ? null : added.by();
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put(TASK.ADDED_AT, added == null ? null : added.at());
        columns.put(TASK.ADDED_BY, by == null ? null : by.value());
        columns.put(TASK.ADDED_AFTER, added == null ? null : added.after());
        columns.put(TASK.ADDED_REQUIRED, added != null && place.step().required());
        return columns;
    }

    static Map<Field<?>, @Nullable Object> columns(UUID run, Task task) {
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        Assignment whose = task.assignment();
        columns.put(TASK.STATE, task.state().name());
        if (task.state() != TaskState.COMPLETED) {
            // what is done stays the kind of work that it was, also in a version in which the step is of another one
            columns.put(TASK.KIND, task.place().kind().name());
        }
        columns.put(
                TASK.ASSIGNEE_MEMBER,
                whose.member() == null ? null : whose.member().value());
        columns.put(
                TASK.ASSIGNEE_TEAM, whose.team() == null ? null : whose.team().value());
        columns.put(TASK.ASSIGNEE_ROLE, whose.role());
        columns.put(TASK.DUE, task.due().at());
        columns.put(TASK.DUE_SOON_TOLD, task.due().soonTold());
        columns.put(TASK.OVERDUE_TOLD, task.due().overdueTold());
        columns.put(TASK.ESCALATED, task.due().escalated());
        columns.put(TASK.ROUND, (short) task.round());
        columns.put(TASK.REWORKED, task.reworked());
        columns.put(TASK.REASON, task.reason());
        columns.put(
                TASK.ITEMS_DONE,
                task.itemsDone().isEmpty() ? null : task.itemsDone().toArray(Integer[]::new));
        columns.put(TASK.ASKS, task.ballot() != null);
        columns.put(TASK.WAKES_AT, task.wakesAt());
        columns.put(TASK.WAIT_KEY, WaitKeys.of(run, task));
        columns.put(TASK.REVISION, task.revision());
        Doer doer = task.doneBy();
        columns.put(
                TASK.COMPLETED_BY,
                doer == null || doer.member() == null ? null : doer.member().value());
        columns.put(TASK.COMPLETED_KIND, doer == null ? null : doer.kind().name());
        putTiming(columns, task.timing());
        return columns;
    }

    private static void putTiming(Map<Field<?>, @Nullable Object> columns, Timing timing) {
        columns.put(TASK.READY_AT, timing.readyAt());
        columns.put(TASK.STARTED_AT, timing.startedAt());
        columns.put(TASK.COMPLETED_AT, timing.completedAt());
        columns.put(TASK.TOUCH, sum(timing.touch().sum()));
        columns.put(TASK.WORKING_SINCE, timing.touch().since());
        columns.put(TASK.TIMED, timing.timed());
        columns.put(TASK.BLOCKED, sum(timing.blocked().sum()));
        columns.put(TASK.BLOCKED_SINCE, timing.blocked().since());
        columns.put(TASK.RESUMES, timing.resumes());
        columns.put(TASK.WAITING_BEFORE, sum(timing.before().waiting()));
        columns.put(TASK.TOUCH_BEFORE, sum(timing.before().touch()));
        columns.put(TASK.BLOCKED_BEFORE, sum(timing.before().blocked()));
    }

    /** Nothing takes no room. */
    private static @Nullable Duration sum(Duration sum) {
        return sum.isZero() ? null : sum;
    }

    private static Duration sum(Record row, Field<Duration> column) {
        Duration sum = row.get(column);
        return sum == null ? Duration.ZERO : sum;
    }

    private static List<Integer> itemsDone(Record row) {
        Integer[] done = row.get(TASK.ITEMS_DONE);
        return done == null ? List.of() : List.of(done);
    }

    private static Timing timing(Record row) {
        return new Timing(
                row.get(TASK.READY_AT),
                row.get(TASK.STARTED_AT),
                row.get(TASK.COMPLETED_AT),
                new Stopwatch(sum(row, TASK.TOUCH), row.get(TASK.WORKING_SINCE)),
                row.get(TASK.TIMED),
                new Stopwatch(sum(row, TASK.BLOCKED), row.get(TASK.BLOCKED_SINCE)),
                row.get(TASK.RESUMES),
                new Spent(sum(row, TASK.WAITING_BEFORE), sum(row, TASK.TOUCH_BEFORE), sum(row, TASK.BLOCKED_BEFORE)));
    }

    private static Assignment assignment(Record row) {
        UUID member = row.get(TASK.ASSIGNEE_MEMBER);
        UUID team = row.get(TASK.ASSIGNEE_TEAM);
        return new Assignment(
                member == null ? null : new MemberId(member),
                team == null ? null : new TeamId(team),
                row.get(TASK.ASSIGNEE_ROLE));
    }

    private static @Nullable Doer doneBy(Record row) {
        String kind = row.get(TASK.COMPLETED_KIND);
        UUID member = row.get(TASK.COMPLETED_BY);
        return kind == null ? null : new Doer(member == null ? null : new MemberId(member), ActorKind.valueOf(kind));
    }
}

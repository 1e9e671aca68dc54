package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.TASK;

import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.Doer;
import io.scalewell.backend.run.checklist.Due;
import io.scalewell.backend.run.checklist.PlannedStep;
import io.scalewell.backend.run.checklist.Spent;
import io.scalewell.backend.run.checklist.Stopwatch;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.run.checklist.Timing;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
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
                new Due(row.get(TASK.DUE), row.get(TASK.OVERDUE_TOLD)),
                row.get(TASK.ROUND),
                row.get(TASK.REWORKED),
                row.get(TASK.REASON),
                List.of(row.get(TASK.ITEMS_DONE)),
                doneBy(row),
                null,
                row.get(TASK.WAKES_AT),
                row.get(TASK.REVISION));
    }

    static Map<Field<?>, @Nullable Object> columns(UUID run, Task task) {
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        Assignment whose = task.assignment();
        columns.put(TASK.STATE, task.state().name());
        columns.put(
                TASK.ASSIGNEE_MEMBER,
                whose.member() == null ? null : whose.member().value());
        columns.put(
                TASK.ASSIGNEE_TEAM, whose.team() == null ? null : whose.team().value());
        columns.put(TASK.ASSIGNEE_ROLE, whose.role());
        columns.put(TASK.DUE, task.due().at());
        columns.put(TASK.OVERDUE_TOLD, task.due().overdueTold());
        columns.put(TASK.ROUND, (short) task.round());
        columns.put(TASK.REWORKED, task.reworked());
        columns.put(TASK.REASON, task.reason());
        columns.put(TASK.ITEMS_DONE, task.itemsDone().toArray(Integer[]::new));
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
        columns.put(TASK.TOUCH, timing.touch().sum());
        columns.put(TASK.WORKING_SINCE, timing.touch().since());
        columns.put(TASK.TIMED, timing.timed());
        columns.put(TASK.BLOCKED, timing.blocked().sum());
        columns.put(TASK.BLOCKED_SINCE, timing.blocked().since());
        columns.put(TASK.RESUMES, timing.resumes());
        columns.put(TASK.WAITING_BEFORE, timing.before().waiting());
        columns.put(TASK.TOUCH_BEFORE, timing.before().touch());
        columns.put(TASK.BLOCKED_BEFORE, timing.before().blocked());
    }

    private static Timing timing(Record row) {
        return new Timing(
                row.get(TASK.READY_AT),
                row.get(TASK.STARTED_AT),
                row.get(TASK.COMPLETED_AT),
                new Stopwatch(row.get(TASK.TOUCH), row.get(TASK.WORKING_SINCE)),
                row.get(TASK.TIMED),
                new Stopwatch(row.get(TASK.BLOCKED), row.get(TASK.BLOCKED_SINCE)),
                row.get(TASK.RESUMES),
                new Spent(row.get(TASK.WAITING_BEFORE), row.get(TASK.TOUCH_BEFORE), row.get(TASK.BLOCKED_BEFORE)));
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

package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import io.scalewell.backend.process.VersionId;
import io.scalewell.backend.run.checklist.Plan;
import io.scalewell.backend.run.checklist.PlannedStep;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.paging.Cursor;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.RunState;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds runs that could be moved, and their tasks. */
@Repository
class MigrationQuery {

    private final DSLContext db;
    private final TenantScope scope;
    private final RunRows rows;

    MigrationQuery(DSLContext db, TenantScope scope, RunRows rows) {
        this.db = db;
        this.scope = scope;
        this.rows = rows;
    }

    /** Tasks by run: those that the run has, by number, and those that earlier moves have dropped. */
    record TasksOfRuns(Map<UUID, List<Task>> present, Map<UUID, List<Task>> dropped) {}

    /** The most recently started first. */
    Page<RunHead> runningElsewhere(VersionId target, PageRequest page) {
        List<RunHead> found = db.selectFrom(RUN_)
                .where(elsewhere(target), after(page.cursor()))
                .orderBy(RUN_.STARTED_AT.desc(), RUN_.ID.desc())
                .limit(page.limit() + 1)
                .fetch(rows::head);
        boolean more = found.size() > page.limit();
        List<RunHead> items = more ? found.subList(0, page.limit()) : found;
        return new Page<>(
                items,
                more ? Cursor.of(items.getLast().startedAt(), items.getLast().id()) : null);
    }

    Condition elsewhere(VersionId target) {
        return RUN_.TENANT_ID
                .eq(scope.get())
                .and(RUN_.PROCESS_ID.eq(target.processId()))
                .and(RUN_.STATE.eq(RunState.RUNNING.name()))
                .and(RUN_.VERSION.ne(target.number()));
    }

    /** Of several runs in one query. */
    TasksOfRuns tasks(Map<UUID, Plan> plans) {
        TasksOfRuns tasks = new TasksOfRuns(new HashMap<>(), new HashMap<>());
        if (!plans.isEmpty()) {
            db.selectFrom(TASK)
                    .where(TASK.TENANT_ID.eq(scope.get()), TASK.RUN_ID.in(plans.keySet()))
                    .orderBy(TASK.RUN_ID, TASK.NUMBER)
                    .forEach(row -> add(tasks, plans, row));
        }
        return tasks;
    }

    private static void add(TasksOfRuns tasks, Map<UUID, Plan> plans, Record row) {
        UUID run = row.get(TASK.RUN_ID);
        boolean dropped = row.get(TASK.DROPPED);
        PlannedStep place = dropped ? formerPlace(row) : TaskRows.place(row, Objects.requireNonNull(plans.get(run)));
        (dropped ? tasks.dropped() : tasks.present())
                .computeIfAbsent(run, each -> new ArrayList<>())
                .add(TaskRows.task(row, place));
    }

    /** Of the step of a dropped task only key, title and kind are known. */
    static PlannedStep formerPlace(Record row) {
        Step step = Step.task(row.get(TASK.STEP_KEY), row.get(TASK.TITLE))
                .change()
                .kind(StepKind.valueOf(row.get(TASK.KIND)))
                .toStep();
        return new PlannedStep(row.get(TASK.NUMBER), row.get(TASK.STAGE), false, step);
    }

    private static Condition after(@Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        List<String> last = Cursor.values(cursor, 2);
        try {
            return row(RUN_.STARTED_AT, RUN_.ID)
                    .lt(val(Instant.parse(last.get(0)), SQLDataType.INSTANT), val(UUID.fromString(last.get(1))));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.malformed();
        }
    }
}

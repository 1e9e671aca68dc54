package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.TASK;

import io.scalewell.backend.run.checklist.Plan;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.run.TaskState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Tasks of runs. */
@Repository
class TaskRepository {

    private static final int ROWS_AT_ONCE = 100;

    private final DSLContext db;
    private final TenantScope scope;
    private final BallotRepository ballots;

    TaskRepository(DSLContext db, TenantScope scope, BallotRepository ballots) {
        this.db = db;
        this.scope = scope;
        this.ballots = ballots;
    }

    List<Query> insert(RunHead run, List<Task> tasks) {
        UUID tenant = scope.get();
        List<Query> statements = new ArrayList<>();
        for (int from = 0; from < tasks.size(); from += ROWS_AT_ONCE) {
            List<Task> some = tasks.subList(from, Math.min(from + ROWS_AT_ONCE, tasks.size()));
            List<Map<Field<?>, @Nullable Object>> rows =
                    some.stream().map(task -> columns(tenant, run, task)).toList();
            Set<Field<?>> needless = needless(rows);
            rows.forEach(row -> row.keySet().removeAll(needless));
            InsertSetMoreStep<?> insert = db.insertInto(TASK).set(rows.getFirst());
            for (Map<Field<?>, @Nullable Object> row : rows.subList(1, rows.size())) {
                insert = insert.newRecord().set(row);
            }
            statements.add(insert);
        }
        return statements;
    }

    /** What is null or false in all rows is so by itself. */
    private static Set<Field<?>> needless(List<Map<Field<?>, @Nullable Object>> rows) {
        Set<Field<?>> needless = new HashSet<>(rows.getFirst().keySet());
        for (Map<Field<?>, @Nullable Object> row : rows) {
            needless.removeIf(column -> row.get(column) != null && !Boolean.FALSE.equals(row.get(column)));
        }
        return needless;
    }

    /** The rows of a run's tasks, by number, for {@link #tasks}. */
    RoundTrip.Answer<Result<Record>> ofRun(RoundTrip trip, Select<Record1<UUID>> run) {
        Select<Record> read = DSL.select(TASK.fields())
                .from(TASK)
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.RUN_ID.eq(DSL.field(run)))
                .and(TASK.DROPPED.isFalse())
                .orderBy(TASK.NUMBER);
        return trip.ask(read, List.of(TASK.fields()), rows -> rows);
    }

    List<Task> tasks(Result<Record> rows, Plan plan) {
        return ballots.with(rows.map(row -> TaskRows.task(row, TaskRows.place(row, plan))));
    }

    /** By number. */
    List<Task> ofRun(UUID runId, Plan plan) {
        return ballots.with(db.selectFrom(TASK)
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.RUN_ID.eq(runId))
                .and(TASK.DROPPED.isFalse())
                .orderBy(TASK.NUMBER)
                .fetch(row -> TaskRows.task(row, TaskRows.place(row, plan))));
    }

    /** Writes the columns that are not as they were. */
    List<Query> save(RunHead run, List<Task> tasks, UnaryOperator<Task> before) {
        UUID tenant = scope.get();
        return tasks.stream()
                .<Query>map(task -> db.update(TASK)
                        .set(changed(TaskRows.columns(run.id(), before.apply(task)), TaskRows.columns(run.id(), task)))
                        .where(TASK.TENANT_ID.eq(tenant), TASK.ID.eq(task.id().value())))
                .toList();
    }

    /** No work of the run any more; their numbers are free. */
    List<Query> drop(RunHead run, List<Task> tasks) {
        var other = TASK.as("other");
        Field<Integer> lowest = DSL.field(
                DSL.select(DSL.least(DSL.min(other.NUMBER), DSL.inline(0)).minus(1))
                        .from(other)
                        .where(other.TENANT_ID.eq(scope.get()), other.RUN_ID.eq(run.id())));
        return tasks.stream()
                .<Query>map(task -> db.update(TASK)
                        .set(TASK.STATE, TaskState.CANCELLED.name())
                        .set(TASK.DROPPED, true)
                        .set(TASK.NUMBER, lowest)
                        .where(
                                TASK.TENANT_ID.eq(scope.get()),
                                TASK.ID.eq(task.id().value())))
                .toList();
    }

    private static Map<Field<?>, @Nullable Object> changed(
            Map<Field<?>, @Nullable Object> before, Map<Field<?>, @Nullable Object> now) {
        Map<Field<?>, @Nullable Object> changed = new LinkedHashMap<>(now);
        changed.entrySet()
                .removeIf(column -> before.containsKey(column.getKey())
                        && Objects.deepEquals(before.get(column.getKey()), column.getValue()));
        return changed;
    }

    private static Map<Field<?>, @Nullable Object> columns(UUID tenant, RunHead run, Task task) {
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put(TASK.TENANT_ID, tenant);
        columns.put(TASK.ID, task.id().value());
        columns.put(TASK.RUN_ID, run.id());
        columns.put(TASK.PROCESS_ID, run.version().processId());
        columns.put(TASK.STEP_KEY, task.stepKey());
        columns.put(TASK.NUMBER, task.place().number());
        columns.put(TASK.STAGE, task.place().stage());
        columns.put(TASK.TITLE, task.place().step().title());
        columns.put(TASK.KIND, task.place().kind().name());
        columns.putAll(TaskRows.columns(run.id(), task));
        columns.putAll(TaskRows.added(task.place()));
        return columns;
    }
}

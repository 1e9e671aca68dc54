package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.TASK;

import io.scalewell.backend.run.checklist.Plan;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.TenantScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Tasks of runs. */
@Repository
class TaskRepository {

    private final DSLContext db;
    private final TenantScope scope;
    private final BallotRepository ballots;

    TaskRepository(DSLContext db, TenantScope scope, BallotRepository ballots) {
        this.db = db;
        this.scope = scope;
        this.ballots = ballots;
    }

    /** In one round trip. */
    void insert(RunHead run, List<Task> tasks) {
        UUID tenant = scope.get();
        db.batch(tasks.stream()
                        .map(task -> db.insertInto(TASK).set(columns(tenant, run, task)))
                        .toList())
                .execute();
    }

    /** By number. */
    List<Task> ofRun(UUID runId, Plan plan) {
        return ballots.with(db.selectFrom(TASK)
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.RUN_ID.eq(runId))
                .and(TASK.DROPPED.isFalse())
                .orderBy(TASK.NUMBER)
                .fetch(row -> TaskRows.task(row, plan.step(row.get(TASK.STEP_KEY)))));
    }

    /** In one round trip. */
    void save(RunHead run, List<Task> tasks) {
        UUID tenant = scope.get();
        db.batch(tasks.stream()
                        .map(task -> db.update(TASK)
                                .set(TaskRows.columns(run.id(), task))
                                .where(
                                        TASK.TENANT_ID.eq(tenant),
                                        TASK.ID.eq(task.id().value())))
                        .toList())
                .execute();
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
        return columns;
    }
}

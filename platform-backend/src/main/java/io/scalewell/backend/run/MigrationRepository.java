package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.val;

import io.scalewell.backend.run.checklist.Relocation;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.backend.tenancy.TenantScope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Gives the tasks of a run their places in another version. */
@Repository
class MigrationRepository {

    /** Out of the way of all numbers, while they are given anew. */
    private static final int ASIDE = 1_000_000;

    private final DSLContext db;
    private final TenantScope scope;
    private final TaskRepository tasks;

    MigrationRepository(DSLContext db, TenantScope scope, TaskRepository tasks) {
        this.db = db;
        this.scope = scope;
        this.tasks = tasks;
    }

    /** Tasks that earlier moves have dropped. Of their steps only key, title and kind are known. */
    List<Task> dropped(RunHead run) {
        return db.selectFrom(TASK)
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.RUN_ID.eq(run.id()))
                .and(TASK.DROPPED.isTrue())
                .fetch(row -> TaskRows.task(row, MigrationQuery.formerPlace(row)));
    }

    /** Writes places and states of all tasks; what becomes ready by it is written afterwards as any other change. */
    void relocate(RunMigration migration) {
        UUID tenant = scope.get();
        RunHead run = migration.after().before();
        Relocation relocation = migration.relocation();
        int lowest = db.select(least(min(TASK.NUMBER), val(0)))
                .from(TASK)
                .where(TASK.TENANT_ID.eq(tenant), TASK.RUN_ID.eq(run.id()))
                .fetchSingle()
                .value1();
        db.update(TASK)
                .set(TASK.NUMBER, val(-ASIDE).minus(TASK.NUMBER))
                .where(TASK.TENANT_ID.eq(tenant), TASK.RUN_ID.eq(run.id()))
                .and(TASK.DROPPED.isFalse())
                .execute();
        List<Query> statements = new ArrayList<>();
        statements.add(db.update(RUN_)
                .set(RUN_.VERSION, run.version().number())
                .set(RUN_.TOTAL, run.total())
                .where(RUN_.TENANT_ID.eq(tenant), RUN_.ID.eq(run.id())));
        Set<UUID> added = new HashSet<>();
        relocation.added().forEach(task -> added.add(task.id().value()));
        int number = lowest;
        for (Task task : relocation.dropped()) {
            Map<Field<?>, @Nullable Object> columns = TaskRows.columns(run.id(), task);
            columns.put(TASK.NUMBER, --number);
            columns.put(TASK.DROPPED, true);
            statements.add(update(tenant, task, columns));
        }
        for (Task task : relocation.tasks()) {
            if (!added.contains(task.id().value())) {
                statements.add(update(tenant, task, placed(run, task)));
            }
        }
        db.batch(statements).execute();
        if (!relocation.added().isEmpty()) {
            new RoundTrip(db).write(tasks.insert(run, relocation.added())).go();
        }
    }

    private static Map<Field<?>, @Nullable Object> placed(RunHead run, Task task) {
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>(TaskRows.columns(run.id(), task));
        columns.put(TASK.NUMBER, task.place().number());
        columns.put(TASK.STAGE, task.place().stage());
        columns.put(TASK.TITLE, task.place().step().title());
        columns.put(TASK.DROPPED, false);
        return columns;
    }

    private Query update(UUID tenant, Task task, Map<Field<?>, @Nullable Object> columns) {
        return db.update(TASK)
                .set(columns)
                .where(TASK.TENANT_ID.eq(tenant), TASK.ID.eq(task.id().value()));
    }
}

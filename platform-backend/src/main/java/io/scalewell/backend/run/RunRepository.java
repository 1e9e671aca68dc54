package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.db.run.tables.Run;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Runs without their tasks. Whoever changes anything of a run locks its row first. */
@Repository
class RunRepository {

    private final DSLContext db;
    private final TenantScope scope;
    private final RunRows rows;
    private final FieldJson json;

    RunRepository(DSLContext db, TenantScope scope, RunRows rows, FieldJson json) {
        this.db = db;
        this.scope = scope;
        this.rows = rows;
        this.json = json;
    }

    void insert(RunHead run) {
        db.insertInto(RUN_)
                .set(RUN_.TENANT_ID, scope.get())
                .set(RUN_.ID, run.id())
                .set(RUN_.KEY, run.key().value())
                .set(RUN_.NAME, run.name())
                .set(RUN_.PROCESS_ID, run.version().processId())
                .set(RUN_.PROCESS_KEY, run.process().value())
                .set(RUN_.VERSION, run.version().number())
                .set(RUN_.STATE, run.state().name())
                .set(
                        RUN_.STARTER_ID,
                        run.starter() == null ? null : run.starter().value())
                .set(RUN_.STARTER_KIND, run.starterKind().name())
                .set(RUN_.STARTED_AT, run.startedAt())
                .set(RUN_.COMPLETED_AT, run.completedAt())
                .set(RUN_.DUE, run.due())
                .set(RUN_.FIELDS, json.write(run.fields()))
                .set(RUN_.DONE, run.done())
                .set(RUN_.TOTAL, run.total())
                .set(calledFrom(run.calledFrom()))
                .execute();
    }

    private static Map<Field<?>, @Nullable Object> calledFrom(@Nullable CalledFrom called) {
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put(RUN_.PARENT_RUN_ID, called == null ? null : called.run());
        columns.put(RUN_.PARENT_TASK_ID, called == null ? null : called.task());
        columns.put(RUN_.PARENT_ROUND, called == null ? null : (short) called.round());
        columns.put(RUN_.ROOT_RUN_ID, called == null ? null : called.root());
        columns.put(RUN_.DEPTH, (short) (called == null ? 0 : called.depth()));
        return columns;
    }

    Optional<RunHead> find(RunKey key) {
        return db.selectFrom(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.KEY.eq(key.value()))
                .fetchOptional(rows::head);
    }

    Optional<RunKey> findKey(UUID id) {
        return db.select(RUN_.KEY)
                .from(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.ID.eq(id))
                .fetchOptional(row -> new RunKey(row.value1()));
    }

    Optional<RunHead> lock(RunKey key) {
        return lock(DSL.select(RUN_.ID).from(RUN_).where(RUN_.TENANT_ID.eq(scope.get()), RUN_.KEY.eq(key.value())));
    }

    Optional<RunHead> lock(UUID id) {
        return lock(DSL.select(DSL.val(id)));
    }

    Optional<RunHead> lockOf(TaskId task) {
        // not a join: without statistics the planner would begin with all runs of the organization
        return lock(DSL.select(TASK.RUN_ID)
                .from(TASK)
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.ID.eq(task.value()), TASK.DROPPED.isFalse()));
    }

    /**
     * The run at the top is locked before the one that is meant: what changes runs that call one another goes up and down between
     * them, and would else wait for somebody who waits for it.
     */
    private Optional<RunHead> lock(Select<Record1<UUID>> id) {
        Run self = RUN_.as("self");
        Select<Record1<UUID>> root = DSL.select(self.ROOT_RUN_ID)
                .from(self)
                .where(self.TENANT_ID.eq(scope.get()), self.ID.eq(DSL.field(id)));
        return db
                .selectFrom(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.ID.in(DSL.field(id), DSL.field(root)))
                .orderBy(RUN_.ROOT_RUN_ID.asc().nullsFirst())
                .forUpdate()
                .fetch(rows::head)
                .stream()
                .reduce((first, second) -> second);
    }

    void save(RunHead run) {
        db.update(RUN_)
                .set(RUN_.NAME, run.name())
                .set(RUN_.STATE, run.state().name())
                .set(RUN_.COMPLETED_AT, run.completedAt())
                .set(RUN_.FIELDS, json.write(run.fields()))
                .set(RUN_.DONE, run.done())
                .set(RUN_.REVISION, RUN_.REVISION.plus(1))
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.ID.eq(run.id()))
                .execute();
    }
}

package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
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
                .execute();
    }

    Optional<RunHead> find(RunKey key) {
        return db.selectFrom(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.KEY.eq(key.value()))
                .fetchOptional(rows::head);
    }

    Optional<RunHead> lock(RunKey key) {
        return db.selectFrom(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.KEY.eq(key.value()))
                .forUpdate()
                .fetchOptional(rows::head);
    }

    Optional<RunHead> lockOf(TaskId task) {
        // not a join: without statistics the planner would begin with all runs of the organization
        return db.selectFrom(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()))
                .and(RUN_.ID.eq(DSL.select(TASK.RUN_ID)
                        .from(TASK)
                        .where(TASK.TENANT_ID.eq(scope.get()), TASK.ID.eq(task.value()))))
                .forUpdate()
                .fetchOptional(rows::head);
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

package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;

import io.scalewell.backend.run.checklist.Due;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.db.run.tables.Run;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
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
    private final DatabaseClock clock;

    RunRepository(DSLContext db, TenantScope scope, RunRows rows, FieldJson json, DatabaseClock clock) {
        this.clock = clock;
        this.db = db;
        this.scope = scope;
        this.rows = rows;
        this.json = json;
    }

    Query insert(RunHead run) {
        return db.insertInto(RUN_)
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
                .set(calledFrom(run.calledFrom()));
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

    Optional<RunHead> find(UUID id) {
        return db.selectFrom(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.ID.eq(id))
                .fetchOptional(rows::head);
    }

    Optional<RunKey> findKey(UUID id) {
        return db.select(RUN_.KEY)
                .from(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.ID.eq(id))
                .fetchOptional(row -> new RunKey(row.value1()));
    }

    static Select<Record1<UUID>> id(UUID run) {
        return DSL.select(DSL.val(run));
    }

    Select<Record1<UUID>> idOf(RunKey key) {
        return DSL.select(RUN_.ID).from(RUN_).where(RUN_.TENANT_ID.eq(scope.get()), RUN_.KEY.eq(key.value()));
    }

    Select<Record1<UUID>> idOf(TaskId task) {
        return DSL.select(TASK.RUN_ID)
                .from(TASK)
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.ID.eq(task.value()), TASK.DROPPED.isFalse());
    }

    /**
     * The run at the top is locked before the one that is meant: what changes runs that call one another goes up and down between
     * them, and would else wait for somebody who waits for it.
     */
    RoundTrip.Answer<Optional<RunHead>> lock(RoundTrip trip, Select<Record1<UUID>> id) {
        Run self = RUN_.as("self");
        Select<Record1<UUID>> root = DSL.select(self.ROOT_RUN_ID)
                .from(self)
                .where(self.TENANT_ID.eq(scope.get()), self.ID.eq(DSL.field(id)));
        Run locked = RUN_.as("locked");
        Table<?> inOrder = DSL.selectFrom(locked)
                .where(locked.TENANT_ID.eq(scope.get()), locked.ID.in(DSL.field(id), DSL.field(root)))
                .orderBy(locked.ROOT_RUN_ID.asc().nullsFirst())
                .forUpdate()
                .asTable("in_order");
        // the clock is read outside, and so after the lock
        Select<Record> read = DSL.select(inOrder.fields())
                .select(DatabaseClock.ASKED)
                .from(inOrder)
                .orderBy(Objects.requireNonNull(inOrder.field(RUN_.ROOT_RUN_ID))
                        .asc()
                        .nullsFirst());
        return trip.ask(
                read,
                read.getSelect(),
                found -> found.stream().reduce((first, second) -> second).map(this::learned));
    }

    private RunHead learned(Record row) {
        clock.learn(row.get(DatabaseClock.ASKED));
        return rows.head(row);
    }

    Query save(RunHead run) {
        return db.update(RUN_)
                .set(RUN_.NAME, run.name())
                .set(RUN_.STATE, run.state().name())
                .set(RUN_.COMPLETED_AT, run.completedAt())
                .set(RUN_.DUE, run.due())
                .set(RUN_.DUE_SOON_TOLD, stillTold(run, RUN_.DUE_SOON_TOLD))
                .set(RUN_.OVERDUE_TOLD, stillTold(run, RUN_.OVERDUE_TOLD))
                .set(RUN_.ESCALATED, stillTold(run, RUN_.ESCALATED))
                .set(RUN_.FIELDS, json.write(run.fields()))
                .set(RUN_.DONE, run.done())
                .set(RUN_.TOTAL, run.total())
                .set(RUN_.REVISION, RUN_.REVISION.plus(1))
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.ID.eq(run.id()));
    }

    /** Nothing was said about another due instant. */
    private static Field<Boolean> stillTold(RunHead run, Field<Boolean> told) {
        return DSL.case_()
                .when(RUN_.DUE.isDistinctFrom(run.due()), DSL.inline(false))
                .otherwise(told);
    }

    /** When the run is due and what was said about it. */
    Due due(UUID run) {
        return db.select(RUN_.DUE, RUN_.DUE_SOON_TOLD, RUN_.OVERDUE_TOLD, RUN_.ESCALATED)
                .from(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.ID.eq(run))
                .fetchSingle(row -> new Due(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    void keep(UUID run, Due due) {
        db.update(RUN_)
                .set(RUN_.DUE_SOON_TOLD, due.soonTold())
                .set(RUN_.OVERDUE_TOLD, due.overdueTold())
                .set(RUN_.ESCALATED, due.escalated())
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.ID.eq(run))
                .execute();
    }
}

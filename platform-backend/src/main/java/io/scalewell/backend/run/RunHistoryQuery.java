package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.OCCURRENCE;
import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;

import io.scalewell.backend.run.history.CompletedRun;
import io.scalewell.backend.run.history.Round;
import io.scalewell.backend.run.history.RunHistory;
import io.scalewell.backend.run.history.RunSelection;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads completed runs and their rounds. */
@Repository
class RunHistoryQuery implements RunHistory {

    private static final Field<Double> WAITED_SECONDS =
            DSL.field("extract(epoch from sum({0} - {1}))", Double.class, OCCURRENCE.STARTED_AT, OCCURRENCE.READY_AT);

    private final DSLContext db;
    private final TenantScope scope;

    RunHistoryQuery(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    @Override
    public List<CompletedRun> completed(RunSelection selection) {
        return db.selectFrom(RUN_)
                .where(selected(selection))
                .orderBy(RUN_.COMPLETED_AT, RUN_.ID)
                .fetch(RunHistoryQuery::run);
    }

    @Override
    public List<Round> rounds(RunSelection selection) {
        return db.select(
                        OCCURRENCE.RUN_ID,
                        OCCURRENCE.STEP_KEY,
                        OCCURRENCE.MEMBER_ID,
                        OCCURRENCE.READY_AT,
                        OCCURRENCE.STARTED_AT,
                        OCCURRENCE.COMPLETED_AT,
                        OCCURRENCE.TOUCH,
                        OCCURRENCE.BLOCKED,
                        OCCURRENCE.OUTCOME)
                .from(OCCURRENCE)
                .join(RUN_)
                .on(RUN_.TENANT_ID.eq(OCCURRENCE.TENANT_ID), RUN_.ID.eq(OCCURRENCE.RUN_ID))
                .where(OCCURRENCE.TENANT_ID.eq(scope.get()), OCCURRENCE.PROCESS_ID.eq(selection.process()))
                .and(selected(selection))
                .orderBy(OCCURRENCE.RUN_ID, OCCURRENCE.COMPLETED_AT, OCCURRENCE.TASK_ID, OCCURRENCE.ROUND)
                .fetch(RunHistoryQuery::round);
    }

    @Override
    public Punctuality punctuality(RunSelection selection) {
        return db.select(DSL.count(), DSL.count().filterWhere(TASK.COMPLETED_AT.le(TASK.DUE)))
                .from(TASK)
                .join(RUN_)
                .on(RUN_.TENANT_ID.eq(TASK.TENANT_ID), RUN_.ID.eq(TASK.RUN_ID))
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.PROCESS_ID.eq(selection.process()))
                .and(TASK.STATE.eq(TaskState.COMPLETED.name()))
                .and(TASK.DUE.isNotNull())
                .and(selected(selection))
                .fetchSingle(row -> new Punctuality(row.value1(), row.value2()));
    }

    @Override
    public Map<String, Long> openTasks(UUID process) {
        return db.select(TASK.STEP_KEY, DSL.count().cast(Long.class))
                .from(TASK)
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.PROCESS_ID.eq(process))
                .and(TASK.STATE.in(TaskState.READY.name(), TaskState.STARTED.name(), TaskState.BLOCKED.name()))
                .groupBy(TASK.STEP_KEY)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    @Override
    public Map<String, String> addedTitles(UUID process) {
        return db.select(TASK.STEP_KEY, DSL.max(TASK.TITLE))
                .from(TASK)
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.PROCESS_ID.eq(process), TASK.ADDED_AT.isNotNull())
                .groupBy(TASK.STEP_KEY)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    @Override
    public long running(UUID process) {
        return db.fetchCount(
                RUN_,
                RUN_.TENANT_ID.eq(scope.get()),
                RUN_.PROCESS_ID.eq(process),
                RUN_.STATE.eq(RunState.RUNNING.name()));
    }

    @Override
    public List<CompletedRun> completedOfAll(Instant from, Instant to) {
        return completed(completedIn(from, to));
    }

    @Override
    public List<CompletedRun> completedOf(Collection<UUID> processes, Instant from, Instant to) {
        return completed(completedIn(from, to).and(RUN_.PROCESS_ID.in(processes)));
    }

    private List<CompletedRun> completed(Condition which) {
        return db.selectFrom(RUN_)
                .where(which)
                .orderBy(RUN_.COMPLETED_AT, RUN_.ID)
                .fetch(RunHistoryQuery::run);
    }

    @Override
    public List<StepWaiting> waitingOfAll(Instant from, Instant to) {
        return waiting(completedIn(from, to));
    }

    @Override
    public List<StepWaiting> waitingOf(Collection<UUID> processes, Instant from, Instant to) {
        return waiting(completedIn(from, to).and(OCCURRENCE.PROCESS_ID.in(processes)));
    }

    private List<StepWaiting> waiting(Condition which) {
        return db.select(RUN_.PROCESS_KEY, DSL.max(TASK.TITLE), WAITED_SECONDS)
                .from(OCCURRENCE)
                .join(TASK)
                .on(TASK.TENANT_ID.eq(OCCURRENCE.TENANT_ID), TASK.ID.eq(OCCURRENCE.TASK_ID))
                .join(RUN_)
                .on(RUN_.TENANT_ID.eq(OCCURRENCE.TENANT_ID), RUN_.ID.eq(OCCURRENCE.RUN_ID))
                .where(OCCURRENCE.TENANT_ID.eq(scope.get()))
                .and(which)
                .groupBy(RUN_.PROCESS_KEY, OCCURRENCE.STEP_KEY)
                .fetch(row -> new StepWaiting(
                        row.value1(), row.value2(), Duration.ofMillis(Math.round(row.value3() * 1000))));
    }

    private Condition completedIn(Instant from, Instant to) {
        return RUN_.TENANT_ID
                .eq(scope.get())
                .and(RUN_.STATE.eq(RunState.COMPLETED.name()))
                .and(RUN_.COMPLETED_AT.ge(from))
                .and(RUN_.COMPLETED_AT.lt(to));
    }

    private Condition selected(RunSelection selection) {
        Condition condition = RUN_.TENANT_ID
                .eq(scope.get())
                .and(RUN_.PROCESS_ID.eq(selection.process()))
                .and(RUN_.STATE.eq(RunState.COMPLETED.name()));
        if (selection.from() != null) {
            condition = condition.and(RUN_.COMPLETED_AT.ge(selection.from()));
        }
        if (selection.to() != null) {
            condition = condition.and(RUN_.COMPLETED_AT.lt(selection.to()));
        }
        return selection.version() == null ? condition : condition.and(RUN_.VERSION.eq(selection.version()));
    }

    private static CompletedRun run(Record row) {
        return new CompletedRun(
                row.get(RUN_.ID),
                row.get(RUN_.KEY),
                row.get(RUN_.PROCESS_KEY),
                row.get(RUN_.VERSION),
                row.get(RUN_.REQUESTED_AT),
                row.get(RUN_.STARTED_AT),
                row.get(RUN_.COMPLETED_AT));
    }

    private static Round round(Record row) {
        return new Round(
                row.get(OCCURRENCE.RUN_ID),
                row.get(OCCURRENCE.STEP_KEY),
                row.get(OCCURRENCE.MEMBER_ID),
                row.get(OCCURRENCE.READY_AT),
                row.get(OCCURRENCE.STARTED_AT),
                row.get(OCCURRENCE.COMPLETED_AT),
                row.get(OCCURRENCE.TOUCH),
                row.get(OCCURRENCE.BLOCKED),
                row.get(OCCURRENCE.OUTCOME).equals("REJECTED"));
    }
}

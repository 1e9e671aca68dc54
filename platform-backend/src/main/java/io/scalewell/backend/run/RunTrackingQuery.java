package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;

import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.process.VersionId;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskState;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Reads how far a run is, and how long its kind usually takes, in few columns. */
@Repository
class RunTrackingQuery implements RunTracking {

    /** Fewer say nothing; more than the last ones say what was, not what is. */
    private static final int FEWEST = 10;

    private static final int MOST = 200;
    private static final Field<Integer> DONE = DSL.count()
            .filterWhere(
                    TASK.STATE.in(TaskState.COMPLETED.name(), TaskState.SKIPPED.name(), TaskState.CANCELLED.name()))
            .as("done");
    private static final Field<Integer> TOTAL = DSL.count().as("total");

    private final DSLContext db;
    private final TenantScope scope;
    private final PublishedProcesses processes;

    RunTrackingQuery(DSLContext db, TenantScope scope, PublishedProcesses processes) {
        this.db = db;
        this.scope = scope;
        this.processes = processes;
    }

    @Override
    public Optional<UUID> findId(RunKey key) {
        return db.select(RUN_.ID)
                .from(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.KEY.eq(key.value()))
                .fetchOptional(RUN_.ID);
    }

    @Override
    public Tracked get(UUID runId) {
        Record run = db.select(RUN_.KEY, RUN_.STATE, RUN_.STARTED_AT, RUN_.COMPLETED_AT, RUN_.PROCESS_ID, RUN_.VERSION)
                .from(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.ID.eq(runId))
                .fetchSingle();
        VersionId version = new VersionId(run.get(RUN_.PROCESS_ID), run.get(RUN_.VERSION));
        return new Tracked(
                new RunKey(run.get(RUN_.KEY)),
                RunState.valueOf(run.get(RUN_.STATE)),
                run.get(RUN_.STARTED_AT),
                run.get(RUN_.COMPLETED_AT),
                stages(runId, processes.get(version).definition().stages()));
    }

    private List<StageDone> stages(UUID runId, List<Stage> stages) {
        Map<Integer, Record> counted = db.select(TASK.STAGE, DONE, TOTAL)
                .from(TASK)
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.RUN_ID.eq(runId), TASK.DROPPED.isFalse())
                .groupBy(TASK.STAGE)
                .fetchMap(TASK.STAGE, row -> row);
        List<StageDone> progress = new ArrayList<>();
        for (int number = 1; number <= stages.size(); number++) {
            Record row = counted.get(number);
            if (row != null) {
                progress.add(new StageDone(stages.get(number - 1).title(), row.get(DONE), row.get(TOTAL)));
            }
        }
        return progress;
    }

    @Override
    public Optional<Typical> typical(UUID processId) {
        Field<BigDecimal> seconds = DSL.field(
                        "extract(epoch from ({0} - {1}))", SQLDataType.NUMERIC, RUN_.COMPLETED_AT, RUN_.STARTED_AT)
                .as("seconds");
        var newest = db.select(seconds)
                .from(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.PROCESS_ID.eq(processId))
                .and(RUN_.STATE.eq(RunState.COMPLETED.name()))
                .orderBy(RUN_.COMPLETED_AT.desc())
                .limit(MOST)
                .asTable("newest");
        Field<BigDecimal> value = Objects.requireNonNull(newest.field(seconds));
        return db.select(DSL.count(), percentile("0.5", value), percentile("0.85", value))
                .from(newest)
                .fetchOptional()
                .filter(row -> row.value1() >= FEWEST)
                .map(row -> new Typical(duration(row.value2()), duration(row.value3())));
    }

    private static Field<Double> percentile(String share, Field<BigDecimal> value) {
        return DSL.field("percentile_cont(" + share + ") within group (order by {0})", SQLDataType.DOUBLE, value);
    }

    private static Duration duration(Double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1_000));
    }
}

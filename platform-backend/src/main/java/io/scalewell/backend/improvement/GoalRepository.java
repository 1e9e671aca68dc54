package io.scalewell.backend.improvement;

import static io.scalewell.db.improvement.Tables.CHECK_IN;
import static io.scalewell.db.improvement.Tables.GOAL;

import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.improvement.GoalKey;
import io.scalewell.shared.improvement.GoalStatus;
import io.scalewell.shared.improvement.Metric;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Stores goals and their check-ins. */
@Repository
class GoalRepository {

    private static final int MOST_CHECK_INS = 100;

    private final DSLContext db;
    private final TenantScope scope;

    GoalRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    void insert(GoalRow row, Instant now) {
        db.insertInto(GOAL)
                .set(GOAL.TENANT_ID, scope.get())
                .set(GOAL.ID, row.id())
                .set(GOAL.KEY, row.key().value())
                .set(GOAL.PROCESS_ID, row.processId())
                .set(GOAL.METRIC, row.metric().name())
                .set(GOAL.BASELINE, row.baseline())
                .set(GOAL.BASELINE_RUNS, row.baselineRuns())
                .set(GOAL.BASELINE_DAYS, row.baselineDays())
                .set(GOAL.TARGET, row.target())
                .set(GOAL.START_ON, row.start())
                .set(GOAL.DEADLINE, row.deadline())
                .set(GOAL.OWNER_ID, row.ownerId())
                .set(GOAL.WHY, row.why())
                .set(
                        GOAL.COUNTER_METRIC,
                        row.counterMetric() == null ? null : row.counterMetric().name())
                .set(GOAL.COUNTER_BASELINE, row.counterBaseline())
                .set(GOAL.COUNTER_MARGIN, row.counterMargin())
                .set(GOAL.CREATED_AT, now)
                .execute();
    }

    List<GoalRow> list() {
        return db.selectFrom(GOAL)
                .where(GOAL.TENANT_ID.eq(scope.get()))
                .orderBy(GOAL.DEADLINE, GOAL.ID)
                .fetch(GoalRepository::row);
    }

    Optional<GoalRow> find(GoalKey key) {
        return db.selectFrom(GOAL)
                .where(GOAL.TENANT_ID.eq(scope.get()), GOAL.KEY.eq(key.value()))
                .fetchOptional(GoalRepository::row);
    }

    boolean exists(UUID process, Metric metric) {
        return db.fetchExists(
                GOAL,
                GOAL.TENANT_ID.eq(scope.get()).and(GOAL.PROCESS_ID.eq(process)).and(GOAL.METRIC.eq(metric.name())));
    }

    void insertCheckIn(UUID goal, UUID author, @Nullable Double value, GoalStatus status, String text, Instant now) {
        db.insertInto(CHECK_IN)
                .set(CHECK_IN.TENANT_ID, scope.get())
                .set(CHECK_IN.ID, Ids.next())
                .set(CHECK_IN.GOAL_ID, goal)
                .set(CHECK_IN.AUTHOR_ID, author)
                .set(CHECK_IN.VALUE, value)
                .set(CHECK_IN.STATUS, status.name())
                .set(CHECK_IN.TEXT, text)
                .set(CHECK_IN.CREATED_AT, now)
                .execute();
    }

    /** Newest first. */
    List<StoredCheckIn> checkIns(UUID goal) {
        return db.selectFrom(CHECK_IN)
                .where(CHECK_IN.TENANT_ID.eq(scope.get()), CHECK_IN.GOAL_ID.eq(goal))
                .orderBy(CHECK_IN.CREATED_AT.desc(), CHECK_IN.ID.desc())
                .limit(MOST_CHECK_INS)
                .fetch(record -> new StoredCheckIn(
                        record.get(CHECK_IN.CREATED_AT),
                        record.get(CHECK_IN.AUTHOR_ID),
                        record.get(CHECK_IN.VALUE),
                        GoalStatus.valueOf(record.get(CHECK_IN.STATUS)),
                        record.get(CHECK_IN.TEXT)));
    }

    record StoredCheckIn(Instant at, UUID author, @Nullable Double value, GoalStatus status, String text) {}

    private static GoalRow row(Record record) {
        String counter = record.get(GOAL.COUNTER_METRIC);
        return new GoalRow(
                record.get(GOAL.ID),
                GoalKey.of(record.get(GOAL.KEY)),
                record.get(GOAL.PROCESS_ID),
                Metric.valueOf(record.get(GOAL.METRIC)),
                record.get(GOAL.BASELINE),
                record.get(GOAL.BASELINE_RUNS),
                record.get(GOAL.BASELINE_DAYS),
                record.get(GOAL.TARGET),
                record.get(GOAL.START_ON),
                record.get(GOAL.DEADLINE),
                record.get(GOAL.OWNER_ID),
                record.get(GOAL.WHY),
                counter == null ? null : Metric.valueOf(counter),
                record.get(GOAL.COUNTER_BASELINE),
                record.get(GOAL.COUNTER_MARGIN));
    }
}

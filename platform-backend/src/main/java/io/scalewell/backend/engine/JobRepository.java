package io.scalewell.backend.engine;

import static io.scalewell.db.engine.Tables.JOB;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Query;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The jobs of the current organization: every change of a claimed one names its claim, and says whether it still held (P4). */
@Repository
class JobRepository {

    private static final int LONGEST_TEXT = 2_000;

    private final DSLContext dsl;

    JobRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    void insert(UUID tenantId, UUID id, NewJob job, JSONB payload) {
        @Nullable Instant dueAt = job.dueAt();
        dsl.insertInto(JOB)
                .set(JOB.TENANT_ID, tenantId)
                .set(JOB.ID, id)
                .set(JOB.KIND, job.kind())
                .set(JOB.PAYLOAD, payload)
                .set(JOB.SERIAL_KEY, job.serialKey())
                .set(JOB.BEHIND, field(exists(selectOne().from(JOB).where(ofKey(tenantId, job.serialKey())))))
                .set(JOB.STATE, "QUEUED")
                .set(JOB.DUE_AT, dueAt == null ? currentInstant() : val(dueAt))
                .set(JOB.MAX_ATTEMPTS, job.maxAttempts())
                .set(JOB.DEADLINE_MS, Math.toIntExact(job.deadline().toMillis()))
                .execute();
    }

    /** How many jobs wait; stops counting at a limit. */
    int countQueued(UUID tenantId, int limit) {
        return dsl.fetchCount(queued(tenantId, JOB.BEHIND.isFalse()).limit(limit))
                + dsl.fetchCount(queued(tenantId, JOB.BEHIND.isTrue()).limit(limit));
    }

    private static SelectConditionStep<?> queued(UUID tenantId, Condition which) {
        return selectOne().from(JOB).where(JOB.TENANT_ID.eq(tenantId), JOB.STATE.eq("QUEUED"), which);
    }

    boolean cancel(UUID tenantId, UUID id) {
        var cancelled = dsl.update(JOB)
                .set(JOB.STATE, "CANCELLED")
                .set(JOB.BEHIND, false)
                .set(JOB.FINISHED_AT, currentInstant())
                .where(row(tenantId, id).and(JOB.STATE.eq("QUEUED")).and(JOB.ATTEMPTS.eq(0)))
                .returning(JOB.SERIAL_KEY)
                .fetchOptional();
        cancelled.ifPresent(row -> bringNextForward(tenantId, row.get(JOB.SERIAL_KEY)));
        return cancelled.isPresent();
    }

    /** The next job of a serial key may run when the one before it has ended, however it did. */
    private void bringNextForward(UUID tenantId, @Nullable String serialKey) {
        if (serialKey != null) {
            dsl.update(JOB)
                    .set(JOB.BEHIND, false)
                    .where(JOB.TENANT_ID.eq(tenantId))
                    .and(JOB.ID.eq(select(JOB.ID)
                            .from(JOB)
                            .where(JOB.TENANT_ID.eq(tenantId), JOB.SERIAL_KEY.eq(serialKey), JOB.BEHIND.isTrue())
                            .orderBy(JOB.POSITION)
                            .limit(1)))
                    .execute();
        }
    }

    boolean revive(UUID tenantId, UUID id) {
        return dsl.update(JOB)
                        .set(JOB.STATE, "QUEUED")
                        .set(JOB.DUE_AT, currentInstant())
                        .set(JOB.ATTEMPTS, 0)
                        .set(JOB.NODE_DEATHS, (short) 0)
                        .setNull(JOB.FINISHED_AT)
                        .where(row(tenantId, id).and(JOB.STATE.in("DEAD", "QUARANTINED")))
                        .execute()
                > 0;
    }

    boolean succeed(Claim claim) {
        return end(
                claim,
                dsl.update(JOB)
                        .set(JOB.STATE, "SUCCEEDED")
                        .set(JOB.FINISHED_AT, currentInstant())
                        .setNull(JOB.LEASED_UNTIL)
                        .setNull(JOB.FAILURE)
                        .where(held(claim)));
    }

    private boolean end(Claim claim, Query change) {
        boolean ended = change.execute() > 0;
        if (ended) {
            bringNextForward(claim.job().tenantId(), claim.serialKey());
        }
        return ended;
    }

    /** What follows from an attempt that did not succeed. */
    boolean apply(Claim claim, Outcome outcome, String failure, int nodeDeaths) {
        return switch (outcome) {
            case Outcome.Retry(Duration in) -> requeue(claim, in, claim.job().attempt(), failure, nodeDeaths);
            case Outcome.GivenBack() ->
                requeue(claim, Duration.ZERO, claim.job().attempt() - 1, failure, nodeDeaths);
            case Outcome.Dead() -> finish(claim, "DEAD", failure, nodeDeaths);
            case Outcome.Quarantined() -> finish(claim, "QUARANTINED", failure, nodeDeaths);
        };
    }

    private boolean requeue(Claim claim, Duration in, int attempts, String failure, int nodeDeaths) {
        return dsl.update(JOB)
                        .set(JOB.STATE, "QUEUED")
                        .set(JOB.DUE_AT, later(in))
                        .set(JOB.ATTEMPTS, attempts)
                        .set(JOB.FAILURE, cut(failure))
                        .set(JOB.NODE_DEATHS, (short) nodeDeaths)
                        .setNull(JOB.LEASED_UNTIL)
                        .where(held(claim))
                        .execute()
                > 0;
    }

    private boolean finish(Claim claim, String state, String failure, int nodeDeaths) {
        return end(
                claim,
                dsl.update(JOB)
                        .set(JOB.STATE, state)
                        .set(JOB.FINISHED_AT, currentInstant())
                        .set(JOB.FAILURE, cut(failure))
                        .set(JOB.NODE_DEATHS, (short) nodeDeaths)
                        .setNull(JOB.LEASED_UNTIL)
                        .where(held(claim)));
    }

    static String cut(String text) {
        String printable = text.replace("\u0000", "");
        return printable.length() <= LONGEST_TEXT ? printable : printable.substring(0, LONGEST_TEXT);
    }

    private static Field<Instant> later(Duration in) {
        return DSL.field("now() + {0} * interval '1 millisecond'", SQLDataType.INSTANT, val(in.toMillis()));
    }

    private static Condition ofKey(UUID tenantId, @Nullable String serialKey) {
        return serialKey == null
                ? falseCondition()
                : JOB.TENANT_ID.eq(tenantId).and(JOB.SERIAL_KEY.eq(serialKey)).and(JOB.STATE.in("QUEUED", "RUNNING"));
    }

    private static Condition held(Claim claim) {
        return row(claim.job().tenantId(), claim.job().id())
                .and(JOB.STATE.eq("RUNNING"))
                .and(JOB.CLAIM_NUMBER.eq(claim.job().claimNumber()));
    }

    private static Condition row(UUID tenantId, UUID id) {
        return JOB.TENANT_ID.eq(tenantId).and(JOB.ID.eq(id));
    }
}

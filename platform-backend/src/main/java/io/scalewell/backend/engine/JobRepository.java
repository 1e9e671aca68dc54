package io.scalewell.backend.engine;

import static io.scalewell.db.engine.Tables.JOB;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
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
                .set(JOB.STATE, "QUEUED")
                .set(JOB.DUE_AT, dueAt == null ? currentInstant() : val(dueAt))
                .set(JOB.MAX_ATTEMPTS, job.maxAttempts())
                .set(JOB.DEADLINE_MS, Math.toIntExact(job.deadline().toMillis()))
                .execute();
    }

    /** How many jobs wait; stops counting at a limit. */
    int countQueued(UUID tenantId, int limit) {
        return dsl.fetchCount(selectOne()
                .from(JOB)
                .where(JOB.TENANT_ID.eq(tenantId).and(JOB.STATE.eq("QUEUED")))
                .limit(limit));
    }

    boolean cancel(UUID tenantId, UUID id) {
        return dsl.update(JOB)
                        .set(JOB.STATE, "CANCELLED")
                        .set(JOB.FINISHED_AT, currentInstant())
                        .where(row(tenantId, id).and(JOB.STATE.eq("QUEUED")).and(JOB.ATTEMPTS.eq(0)))
                        .execute()
                > 0;
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
        return dsl.update(JOB)
                        .set(JOB.STATE, "SUCCEEDED")
                        .set(JOB.FINISHED_AT, currentInstant())
                        .setNull(JOB.LEASED_UNTIL)
                        .setNull(JOB.FAILURE)
                        .where(held(claim))
                        .execute()
                > 0;
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
        return dsl.update(JOB)
                        .set(JOB.STATE, state)
                        .set(JOB.FINISHED_AT, currentInstant())
                        .set(JOB.FAILURE, cut(failure))
                        .set(JOB.NODE_DEATHS, (short) nodeDeaths)
                        .setNull(JOB.LEASED_UNTIL)
                        .where(held(claim))
                        .execute()
                > 0;
    }

    static String cut(String text) {
        String printable = text.replace("\u0000", "");
        return printable.length() <= LONGEST_TEXT ? printable : printable.substring(0, LONGEST_TEXT);
    }

    private static Field<Instant> later(Duration in) {
        return DSL.field("now() + {0} * interval '1 millisecond'", SQLDataType.INSTANT, val(in.toMillis()));
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

package io.scalewell.backend.engine;

import static io.scalewell.db.engine.Tables.JOB;
import static io.scalewell.db.engine.Tables.JOB_ATTEMPT;
import static io.scalewell.db.tenancy.Tables.COUNTER;
import static org.jooq.impl.DSL.currentInstant;

import io.scalewell.backend.tenancy.TenantScope;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Looks into the engine's tables and shortens its waits, for tests. */
@Component
public class EngineProbe {

    private static final String EFFECT = "effect";

    private final DSLContext db;
    private final TransactionOperations transactions;
    private final Jobs jobs;

    EngineProbe(DSLContext db, TransactionOperations transactions, Jobs jobs) {
        this.db = db;
        this.transactions = transactions;
        this.jobs = jobs;
    }

    <T> T within(UUID tenantId, Supplier<T> work) {
        return TenantScope.call(tenantId, () -> transactions.execute(_ -> work.get()));
    }

    UUID enqueue(UUID tenantId, NewJob job) {
        return within(tenantId, () -> jobs.enqueue(job));
    }

    String state(UUID tenantId, UUID id) {
        return within(
                tenantId,
                () -> db.select(JOB.STATE)
                        .from(JOB)
                        .where(JOB.TENANT_ID.eq(tenantId), JOB.ID.eq(id))
                        .fetchSingle(JOB.STATE));
    }

    int count(UUID tenantId, String state) {
        return within(tenantId, () -> db.fetchCount(JOB, JOB.TENANT_ID.eq(tenantId), JOB.STATE.eq(state)));
    }

    /** What is recorded of the attempts that did not succeed, first to last. */
    List<String> outcomes(UUID tenantId, UUID id) {
        return within(
                tenantId,
                () -> db.select(JOB_ATTEMPT.OUTCOME)
                        .from(JOB_ATTEMPT)
                        .where(JOB_ATTEMPT.TENANT_ID.eq(tenantId), JOB_ATTEMPT.JOB_ID.eq(id))
                        .orderBy(JOB_ATTEMPT.CLAIM_NUMBER)
                        .fetch(JOB_ATTEMPT.OUTCOME));
    }

    /** Makes every waiting job of the organization due. */
    public void hurry(UUID tenantId) {
        within(
                tenantId,
                () -> db.update(JOB)
                        .set(JOB.DUE_AT, currentInstant())
                        .where(JOB.TENANT_ID.eq(tenantId), JOB.STATE.eq("QUEUED"))
                        .execute());
    }

    /** Puts a job into the hands of a node that is dead. */
    void claimByDeadNode(UUID tenantId, UUID id, int deathsBefore) {
        within(
                tenantId,
                () -> db.update(JOB)
                        .set(JOB.STATE, "RUNNING")
                        .set(JOB.CLAIM_NUMBER, JOB.CLAIM_NUMBER.plus(1))
                        .set(JOB.ATTEMPTS, JOB.ATTEMPTS.plus(1))
                        .set(JOB.CLAIMED_BY, "dead-node")
                        .set(JOB.CLAIMED_AT, currentInstant())
                        .set(JOB.LEASED_UNTIL, currentInstant())
                        .set(JOB.NODE_DEATHS, (short) deathsBefore)
                        .where(JOB.TENANT_ID.eq(tenantId), JOB.ID.eq(id))
                        .execute());
    }

    /** Takes a running job away from its node, as a takeover does. */
    void takeAway(UUID tenantId, UUID id) {
        within(
                tenantId,
                () -> db.update(JOB)
                        .set(JOB.STATE, "CANCELLED")
                        .where(JOB.TENANT_ID.eq(tenantId), JOB.ID.eq(id), JOB.STATE.eq("RUNNING"))
                        .execute());
    }

    /** An effect in the database, within the caller's transaction. */
    void effect(UUID tenantId) {
        effect(tenantId, EFFECT);
    }

    void effect(UUID tenantId, String name) {
        db.insertInto(COUNTER)
                .set(COUNTER.TENANT_ID, tenantId)
                .set(COUNTER.NAME, name)
                .set(COUNTER.VALUE, 1L)
                .onConflict(COUNTER.TENANT_ID, COUNTER.NAME)
                .doUpdate()
                .set(COUNTER.VALUE, COUNTER.VALUE.plus(1))
                .execute();
    }

    long effects(UUID tenantId) {
        return within(
                tenantId,
                () -> db.select(COUNTER.VALUE)
                        .from(COUNTER)
                        .where(COUNTER.TENANT_ID.eq(tenantId), COUNTER.NAME.eq(EFFECT))
                        .fetchOptional(COUNTER.VALUE)
                        .orElse(0L));
    }
}

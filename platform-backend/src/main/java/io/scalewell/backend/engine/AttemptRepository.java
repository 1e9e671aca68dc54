package io.scalewell.backend.engine;

import static io.scalewell.db.engine.Tables.JOB;
import static io.scalewell.db.engine.Tables.JOB_ATTEMPT;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What went wrong with the jobs of the current organization. */
@Repository
class AttemptRepository {

    private final DSLContext dsl;

    AttemptRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    void insert(Claim claim, String outcome, String error) {
        Job job = claim.job();
        dsl.insertInto(JOB_ATTEMPT)
                .set(JOB_ATTEMPT.TENANT_ID, job.tenantId())
                .set(JOB_ATTEMPT.JOB_ID, job.id())
                .set(JOB_ATTEMPT.CLAIM_NUMBER, job.claimNumber())
                .set(JOB_ATTEMPT.ATTEMPT, job.attempt())
                .set(JOB_ATTEMPT.NODE, claim.node())
                .set(JOB_ATTEMPT.STARTED_AT, claim.job().claimedAt())
                .set(JOB_ATTEMPT.OUTCOME, outcome)
                .set(JOB_ATTEMPT.ERROR, JobRepository.cut(error))
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** Records an answer that came too late, over the loss that went before it (P4). */
    void refuse(Claim claim) {
        Job job = claim.job();
        dsl.insertInto(JOB_ATTEMPT)
                .columns(
                        JOB_ATTEMPT.TENANT_ID,
                        JOB_ATTEMPT.JOB_ID,
                        JOB_ATTEMPT.CLAIM_NUMBER,
                        JOB_ATTEMPT.ATTEMPT,
                        JOB_ATTEMPT.NODE,
                        JOB_ATTEMPT.STARTED_AT,
                        JOB_ATTEMPT.OUTCOME,
                        JOB_ATTEMPT.ERROR)
                .select(select(
                                JOB.TENANT_ID,
                                JOB.ID,
                                val(job.claimNumber()),
                                val(job.attempt()),
                                val(claim.node()),
                                val(claim.job().claimedAt()),
                                val("REFUSED"),
                                val("The answer came when the claim was no longer the newest"))
                        .from(JOB)
                        .where(JOB.TENANT_ID
                                .eq(job.tenantId())
                                .and(JOB.ID.eq(job.id()))
                                .and(JOB.STATE.ne("SUCCEEDED").or(JOB.CLAIM_NUMBER.ne(job.claimNumber())))))
                .onConflict(JOB_ATTEMPT.TENANT_ID, JOB_ATTEMPT.JOB_ID, JOB_ATTEMPT.CLAIM_NUMBER)
                .doUpdate()
                .set(JOB_ATTEMPT.OUTCOME, "REFUSED")
                .set(JOB_ATTEMPT.FINISHED_AT, currentInstant())
                .execute();
    }
}

package io.scalewell.backend.form;

import static io.scalewell.db.form.Tables.SUBMISSION;

import io.scalewell.backend.tenancy.TenantScope;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class SubmissionRepository {

    private final DSLContext db;
    private final TenantScope scope;

    SubmissionRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** False when the page was sent before. Two at once: the second waits for the first. */
    boolean claim(SubmissionRow row) {
        return db.insertInto(SUBMISSION)
                        .set(SUBMISSION.TENANT_ID, scope.get())
                        .set(SUBMISSION.ID, row.id())
                        .set(SUBMISSION.FORM_ID, row.formId())
                        .set(SUBMISSION.PAGE_HASH, row.pageHash())
                        .set(SUBMISSION.CONTENT_HASH, row.contentHash())
                        .set(SUBMISSION.TRACKING_HASH, row.trackingHash())
                        .set(SUBMISSION.EMAIL, row.email())
                        .set(SUBMISSION.SENT_AT, row.sentAt())
                        .onConflict(SUBMISSION.TENANT_ID, SUBMISSION.FORM_ID, SUBMISSION.PAGE_HASH)
                        .doNothing()
                        .execute()
                == 1;
    }

    void started(UUID id, UUID runId) {
        db.update(SUBMISSION)
                .set(SUBMISSION.RUN_ID, runId)
                .where(SUBMISSION.TENANT_ID.eq(scope.get()), SUBMISSION.ID.eq(id))
                .execute();
    }

    Optional<SubmissionRow> ofPage(UUID formId, byte[] pageHash) {
        return find(SUBMISSION.FORM_ID.eq(formId).and(SUBMISSION.PAGE_HASH.eq(pageHash)));
    }

    Optional<SubmissionRow> ofTracking(byte[] trackingHash) {
        return find(SUBMISSION.TRACKING_HASH.eq(trackingHash));
    }

    Optional<SubmissionRow> ofRun(UUID runId) {
        return find(SUBMISSION.RUN_ID.eq(runId));
    }

    private Optional<SubmissionRow> find(Condition which) {
        return db.selectFrom(SUBMISSION)
                .where(SUBMISSION.TENANT_ID.eq(scope.get()), which)
                .fetchOptional(SubmissionRepository::row);
    }

    private static SubmissionRow row(Record row) {
        return new SubmissionRow(
                row.get(SUBMISSION.ID),
                row.get(SUBMISSION.FORM_ID),
                row.get(SUBMISSION.PAGE_HASH),
                row.get(SUBMISSION.CONTENT_HASH),
                row.get(SUBMISSION.TRACKING_HASH),
                row.get(SUBMISSION.RUN_ID),
                row.get(SUBMISSION.EMAIL),
                row.get(SUBMISSION.SENT_AT));
    }
}

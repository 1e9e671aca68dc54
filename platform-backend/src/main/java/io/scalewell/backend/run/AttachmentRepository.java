package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.ATTACHMENT;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.file.FileId;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.run.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Files that were put to tasks. */
@Repository
class AttachmentRepository {

    private final DSLContext db;
    private final TenantScope scope;

    AttachmentRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** One of them, without names. */
    record Attached(TaskId task, Attachment file, @Nullable MemberId by, Instant at) {}

    /** Answers whether it was not there yet. */
    boolean insert(UUID run, Attached attached) {
        return db.insertInto(ATTACHMENT)
                        .set(ATTACHMENT.TENANT_ID, scope.get())
                        .set(ATTACHMENT.TASK_ID, attached.task().value())
                        .set(ATTACHMENT.FILE_ID, UUID.fromString(attached.file().id()))
                        .set(ATTACHMENT.RUN_ID, run)
                        .set(ATTACHMENT.NAME, attached.file().name())
                        .set(ATTACHMENT.MEDIA_TYPE, attached.file().mediaType())
                        .set(ATTACHMENT.SIZE, attached.file().size())
                        .set(
                                ATTACHMENT.ADDED_BY,
                                attached.by() == null ? null : attached.by().value())
                        .set(ATTACHMENT.ADDED_AT, attached.at())
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    Optional<Attached> find(TaskId task, FileId file) {
        return db.selectFrom(ATTACHMENT)
                .where(is(task))
                .and(ATTACHMENT.FILE_ID.eq(file.value()))
                .fetchOptional(AttachmentRepository::attached);
    }

    int count(TaskId task) {
        return db.fetchCount(ATTACHMENT, is(task));
    }

    void delete(TaskId task, FileId file) {
        db.deleteFrom(ATTACHMENT)
                .where(is(task))
                .and(ATTACHMENT.FILE_ID.eq(file.value()))
                .execute();
    }

    /** In the order in which they came. */
    List<Attached> ofRun(UUID run) {
        return db.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.TENANT_ID.eq(scope.get()), ATTACHMENT.RUN_ID.eq(run))
                .orderBy(ATTACHMENT.ADDED_AT, ATTACHMENT.FILE_ID)
                .fetch(AttachmentRepository::attached);
    }

    private Condition is(TaskId task) {
        return ATTACHMENT.TENANT_ID.eq(scope.get()).and(ATTACHMENT.TASK_ID.eq(task.value()));
    }

    private static Attached attached(Record row) {
        UUID by = row.get(ATTACHMENT.ADDED_BY);
        return new Attached(
                new TaskId(row.get(ATTACHMENT.TASK_ID)),
                new Attachment(
                        row.get(ATTACHMENT.FILE_ID).toString(),
                        row.get(ATTACHMENT.NAME),
                        row.get(ATTACHMENT.MEDIA_TYPE),
                        row.get(ATTACHMENT.SIZE)),
                by == null ? null : new MemberId(by),
                row.get(ATTACHMENT.ADDED_AT));
    }
}

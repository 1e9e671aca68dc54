package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.COMMENT;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.Comment;
import io.scalewell.shared.run.CommentId;
import io.scalewell.shared.run.TaskId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Comments on runs and tasks; authors' names are left to the caller. */
@Repository
class CommentRepository {

    private static final int SHOWN = 500;

    private final DSLContext db;
    private final TenantScope scope;

    CommentRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    void insert(UUID runId, Comment comment) {
        db.insertInto(COMMENT)
                .set(COMMENT.TENANT_ID, scope.get())
                .set(COMMENT.ID, comment.id().value())
                .set(COMMENT.RUN_ID, runId)
                .set(
                        COMMENT.TASK_ID,
                        comment.task() == null ? null : comment.task().value())
                .set(
                        COMMENT.AUTHOR_ID,
                        comment.author() == null ? null : comment.author().value())
                .set(COMMENT.TEXT, comment.text())
                .set(COMMENT.CREATED_AT, comment.at())
                .execute();
    }

    /** The newest ones, in the order they were written. */
    List<Comment> ofRun(UUID runId) {
        return db.selectFrom(COMMENT)
                .where(COMMENT.TENANT_ID.eq(scope.get()), COMMENT.RUN_ID.eq(runId))
                .orderBy(COMMENT.CREATED_AT.desc(), COMMENT.ID.desc())
                .limit(SHOWN)
                .fetch(CommentRepository::comment)
                .reversed();
    }

    private static Comment comment(Record row) {
        UUID task = row.get(COMMENT.TASK_ID);
        UUID author = row.get(COMMENT.AUTHOR_ID);
        return new Comment(
                new CommentId(row.get(COMMENT.ID)),
                task == null ? null : new TaskId(task),
                author == null ? null : new MemberId(author),
                "",
                row.get(COMMENT.TEXT),
                row.get(COMMENT.CREATED_AT));
    }
}

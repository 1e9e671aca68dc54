package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.COMMENT;
import static io.scalewell.db.run.Tables.COMMENT_VERSION;
import static io.scalewell.db.run.Tables.REACTION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import io.scalewell.backend.run.StoredComment.Reacted;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.CommentId;
import io.scalewell.shared.run.CommentVersion;
import io.scalewell.shared.run.Reaction;
import io.scalewell.shared.run.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;

/** Comments on runs and tasks with their reactions and former texts. */
@Repository
class CommentRepository {

    private static final int SHOWN = 500;

    private static final Field<List<Reacted>> REACTIONS = multiset(select(REACTION.KIND, REACTION.MEMBER_ID)
                    .from(REACTION)
                    .where(REACTION.TENANT_ID.eq(COMMENT.TENANT_ID), REACTION.COMMENT_ID.eq(COMMENT.ID))
                    .orderBy(REACTION.REACTED_AT, REACTION.MEMBER_ID))
            .convertFrom(
                    rows -> rows.map(row -> new Reacted(Reaction.valueOf(row.value1()), new MemberId(row.value2()))));

    private final DSLContext db;
    private final TenantScope scope;

    CommentRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** A comment with the run that it is about. */
    record OfRun(UUID run, StoredComment comment) {}

    void insert(UUID runId, StoredComment comment) {
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

    /** As if it had never been there. */
    void delete(UUID id) {
        db.deleteFrom(COMMENT)
                .where(COMMENT.TENANT_ID.eq(scope.get()), COMMENT.ID.eq(id))
                .execute();
    }

    /** Locked, so that its changes come one after another. */
    Optional<OfRun> lock(CommentId id) {
        boolean there = db.select(COMMENT.ID)
                .from(COMMENT)
                .where(is(id))
                .forUpdate()
                .fetchOptional()
                .isPresent();
        return there ? find(id) : Optional.empty();
    }

    Optional<OfRun> find(CommentId id) {
        return read(is(id)).fetchOptional(row -> new OfRun(row.get(COMMENT.RUN_ID), comment(row)));
    }

    /** The newest ones, in the order they were written. */
    List<StoredComment> ofRun(UUID runId) {
        return read(COMMENT.TENANT_ID.eq(scope.get()).and(COMMENT.RUN_ID.eq(runId)))
                .orderBy(COMMENT.CREATED_AT.desc(), COMMENT.ID.desc())
                .limit(SHOWN)
                .fetch(CommentRepository::comment)
                .reversed();
    }

    /** Keeps the text that it had. */
    void edit(StoredComment before, String text, Instant now) {
        Field<Integer> next = select(count().plus(1))
                .from(COMMENT_VERSION)
                .where(COMMENT_VERSION.TENANT_ID.eq(scope.get()))
                .and(COMMENT_VERSION.COMMENT_ID.eq(before.id().value()))
                .asField();
        db.insertInto(COMMENT_VERSION)
                .set(COMMENT_VERSION.TENANT_ID, scope.get())
                .set(COMMENT_VERSION.COMMENT_ID, before.id().value())
                .set(COMMENT_VERSION.NUMBER, next)
                .set(COMMENT_VERSION.TEXT, before.text())
                .set(COMMENT_VERSION.WRITTEN_AT, before.editedAt() == null ? before.at() : before.editedAt())
                .execute();
        db.update(COMMENT)
                .set(COMMENT.TEXT, text)
                .set(COMMENT.EDITED_AT, now)
                .where(is(before.id()))
                .execute();
    }

    void empty(CommentId id, Instant now) {
        db.deleteFrom(COMMENT_VERSION)
                .where(COMMENT_VERSION.TENANT_ID.eq(scope.get()))
                .and(COMMENT_VERSION.COMMENT_ID.eq(id.value()))
                .execute();
        db.deleteFrom(REACTION)
                .where(REACTION.TENANT_ID.eq(scope.get()), REACTION.COMMENT_ID.eq(id.value()))
                .execute();
        db.update(COMMENT)
                .set(COMMENT.TEXT, "")
                .set(COMMENT.DELETED_AT, now)
                .where(is(id))
                .execute();
    }

    /** Answers whether it changed anything. */
    boolean react(CommentId id, MemberId member, Reaction reaction, boolean on, Instant now) {
        if (!on) {
            return db.deleteFrom(REACTION)
                            .where(REACTION.TENANT_ID.eq(scope.get()), REACTION.COMMENT_ID.eq(id.value()))
                            .and(REACTION.MEMBER_ID.eq(member.value()))
                            .and(REACTION.KIND.eq(reaction.name()))
                            .execute()
                    > 0;
        }
        return db.insertInto(REACTION)
                        .set(REACTION.TENANT_ID, scope.get())
                        .set(REACTION.COMMENT_ID, id.value())
                        .set(REACTION.MEMBER_ID, member.value())
                        .set(REACTION.KIND, reaction.name())
                        .set(REACTION.REACTED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /** Before the present one, the newest first. */
    List<CommentVersion> former(CommentId id) {
        return db.selectFrom(COMMENT_VERSION)
                .where(COMMENT_VERSION.TENANT_ID.eq(scope.get()), COMMENT_VERSION.COMMENT_ID.eq(id.value()))
                .orderBy(COMMENT_VERSION.NUMBER.desc())
                .fetch(row -> new CommentVersion(
                        row.get(COMMENT_VERSION.NUMBER),
                        row.get(COMMENT_VERSION.TEXT),
                        row.get(COMMENT_VERSION.WRITTEN_AT)));
    }

    private Condition is(CommentId id) {
        return COMMENT.TENANT_ID.eq(scope.get()).and(COMMENT.ID.eq(id.value()));
    }

    private SelectConditionStep<Record> read(Condition which) {
        return db.select(COMMENT.fields()).select(REACTIONS).from(COMMENT).where(which);
    }

    private static StoredComment comment(Record row) {
        UUID task = row.get(COMMENT.TASK_ID);
        UUID author = row.get(COMMENT.AUTHOR_ID);
        return new StoredComment(
                new CommentId(row.get(COMMENT.ID)),
                task == null ? null : new TaskId(task),
                author == null ? null : new MemberId(author),
                row.get(COMMENT.TEXT),
                row.get(COMMENT.CREATED_AT),
                row.get(COMMENT.EDITED_AT),
                row.get(COMMENT.DELETED_AT) != null,
                row.get(REACTIONS));
    }
}

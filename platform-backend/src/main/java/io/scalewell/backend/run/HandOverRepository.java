package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.HAND_OVER;

import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.run.TaskId;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The last hand-over of each task, for as long as it can be taken back. */
@Repository
class HandOverRepository {

    private final DSLContext db;
    private final TenantScope scope;

    HandOverRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /**
     * A task went from one to another.
     *
     * @param from who had it before
     * @param comment the note that came with it
     * @param revision of the task afterwards
     */
    record Given(MemberId giver, Assignment from, @Nullable UUID comment, long revision) {}

    /** In the place of the one before. */
    void put(TaskId task, Given given) {
        Assignment from = given.from();
        remove(task);
        db.insertInto(HAND_OVER)
                .set(HAND_OVER.TENANT_ID, scope.get())
                .set(HAND_OVER.TASK_ID, task.value())
                .set(HAND_OVER.GIVER_ID, given.giver().value())
                .set(
                        HAND_OVER.FROM_MEMBER,
                        from.member() == null ? null : from.member().value())
                .set(
                        HAND_OVER.FROM_TEAM,
                        from.team() == null ? null : from.team().value())
                .set(HAND_OVER.FROM_ROLE, from.role())
                .set(HAND_OVER.COMMENT_ID, given.comment())
                .set(HAND_OVER.REVISION, given.revision())
                .execute();
    }

    void remove(TaskId task) {
        db.deleteFrom(HAND_OVER)
                .where(HAND_OVER.TENANT_ID.eq(scope.get()), HAND_OVER.TASK_ID.eq(task.value()))
                .execute();
    }

    Optional<Given> find(TaskId task) {
        return db.selectFrom(HAND_OVER)
                .where(HAND_OVER.TENANT_ID.eq(scope.get()), HAND_OVER.TASK_ID.eq(task.value()))
                .fetchOptional(HandOverRepository::given);
    }

    private static Given given(Record row) {
        UUID member = row.get(HAND_OVER.FROM_MEMBER);
        UUID team = row.get(HAND_OVER.FROM_TEAM);
        return new Given(
                new MemberId(row.get(HAND_OVER.GIVER_ID)),
                new Assignment(
                        member == null ? null : new MemberId(member),
                        team == null ? null : new TeamId(team),
                        row.get(HAND_OVER.FROM_ROLE)),
                row.get(HAND_OVER.COMMENT_ID),
                row.get(HAND_OVER.REVISION));
    }
}

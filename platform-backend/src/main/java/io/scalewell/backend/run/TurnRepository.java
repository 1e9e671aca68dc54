package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.TASK;
import static io.scalewell.db.run.Tables.TURN;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.TaskState;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Whose turn it was last, and how much members have to do. */
@Repository
class TurnRepository {

    private static final String[] OPEN = Arrays.stream(TaskState.values())
            .filter(TaskState::isOpen)
            .map(Enum::name)
            .toArray(String[]::new);

    private final DSLContext db;
    private final TenantScope scope;

    TurnRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** Lets nobody else choose under this name before the transaction ends; answers whose turn it was last. */
    Optional<MemberId> lock(String name) {
        UUID last = db.insertInto(TURN)
                .set(TURN.TENANT_ID, scope.get())
                .set(TURN.NAME, name)
                .onConflict(TURN.TENANT_ID, TURN.NAME)
                .doUpdate()
                .set(TURN.NAME, name)
                .returning(TURN.MEMBER_ID)
                .fetchSingle(TURN.MEMBER_ID);
        return Optional.ofNullable(last).map(MemberId::new);
    }

    void took(String name, MemberId member) {
        db.update(TURN)
                .set(TURN.MEMBER_ID, member.value())
                .where(TURN.TENANT_ID.eq(scope.get()), TURN.NAME.eq(name))
                .execute();
    }

    /** The open tasks of these members; who has none is missing. */
    Map<MemberId, Integer> open(Collection<MemberId> members) {
        UUID[] ids = members.stream().map(MemberId::value).toArray(UUID[]::new);
        return db.select(TASK.ASSIGNEE_MEMBER, count())
                .from(TASK)
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.ASSIGNEE_MEMBER.eq(any(ids)))
                .and(TASK.STATE.in(OPEN))
                .groupBy(TASK.ASSIGNEE_MEMBER)
                .fetchMap(row -> new MemberId(row.value1()), row -> row.value2());
    }
}

package io.scalewell.backend.guest;

import static io.scalewell.db.guest.Tables.GUEST_;
import static io.scalewell.db.guest.Tables.TASK;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.guest.GuestId;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Guests and what they were handed. */
@Repository
class GuestRepository {

    private static final Field<Set<TaskId>> TASKS = multiset(select(TASK.TASK_ID)
                    .from(TASK)
                    .where(TASK.TENANT_ID.eq(GUEST_.TENANT_ID), TASK.GUEST_ID.eq(GUEST_.ID)))
            .as("tasks")
            .convertFrom(rows -> Set.copyOf(rows.map(row -> new TaskId(row.value1()))));

    private final DSLContext db;
    private final TenantScope scope;

    GuestRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    void insert(GuestRow guest) {
        db.insertInto(GUEST_)
                .set(GUEST_.TENANT_ID, scope.get())
                .set(GUEST_.ID, guest.id().value())
                .set(GUEST_.RUN_ID, guest.runId())
                .set(GUEST_.RUN_KEY, guest.run().value())
                .set(GUEST_.NAME, guest.name())
                .set(GUEST_.EMAIL, guest.email())
                .set(GUEST_.INVITED_BY, guest.invitedBy().value())
                .set(GUEST_.INVITED_AT, guest.invitedAt())
                .set(GUEST_.EXPIRES_AT, guest.expiresAt())
                .execute();
        guest.tasks()
                .forEach(task -> db.insertInto(TASK)
                        .set(TASK.TENANT_ID, scope.get())
                        .set(TASK.GUEST_ID, guest.id().value())
                        .set(TASK.TASK_ID, task.value())
                        .execute());
    }

    Optional<GuestRow> find(GuestId id) {
        return list(GUEST_.ID.eq(id.value())).stream().findFirst();
    }

    /** The same, and nobody takes the link back before the transaction ends. */
    Optional<GuestRow> hold(GuestId id) {
        db.select(GUEST_.ID)
                .from(GUEST_)
                .where(GUEST_.TENANT_ID.eq(scope.get()), GUEST_.ID.eq(id.value()))
                .forShare()
                .fetch();
        return find(id);
    }

    List<GuestRow> ofRun(UUID runId) {
        return list(GUEST_.RUN_ID.eq(runId));
    }

    private List<GuestRow> list(Condition which) {
        return db.select(GUEST_.fields())
                .select(TASKS)
                .from(GUEST_)
                .where(GUEST_.TENANT_ID.eq(scope.get()), which)
                .orderBy(GUEST_.INVITED_AT.desc(), GUEST_.ID.desc())
                .fetch(GuestRepository::row);
    }

    void seen(GuestId id, Instant now, Instant unlessSince) {
        db.update(GUEST_)
                .set(GUEST_.LAST_SEEN_AT, now)
                .where(GUEST_.TENANT_ID.eq(scope.get()), GUEST_.ID.eq(id.value()))
                .and(GUEST_.LAST_SEEN_AT.isNull().or(GUEST_.LAST_SEEN_AT.lt(unlessSince)))
                .execute();
    }

    /** False when it was revoked before. */
    boolean revoke(GuestId id, Instant now) {
        return db.update(GUEST_)
                        .set(GUEST_.REVOKED_AT, now)
                        .set(GUEST_.LINK, GUEST_.LINK.plus(1))
                        .where(GUEST_.TENANT_ID.eq(scope.get()), GUEST_.ID.eq(id.value()))
                        .and(GUEST_.REVOKED_AT.isNull())
                        .execute()
                == 1;
    }

    private static GuestRow row(Record row) {
        return new GuestRow(
                new GuestId(row.get(GUEST_.ID)),
                row.get(GUEST_.RUN_ID),
                new RunKey(row.get(GUEST_.RUN_KEY)),
                row.get(GUEST_.NAME),
                row.get(GUEST_.EMAIL),
                new MemberId(row.get(GUEST_.INVITED_BY)),
                row.get(GUEST_.INVITED_AT),
                row.get(GUEST_.EXPIRES_AT),
                row.get(GUEST_.LAST_SEEN_AT),
                row.get(GUEST_.REVOKED_AT),
                row.get(GUEST_.LINK),
                row.get(TASKS));
    }
}

package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.TASK;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.run.TaskState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Finds the tasks that wait for an event. */
@Repository
class WaitingQuery {

    private final DSLContext db;
    private final TenantScope scope;

    WaitingQuery(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** A task that has been waiting since an instant. */
    record Waiting(UUID task, Instant since) {}

    /** Those that had been waiting for any of the keys before an instant. */
    List<Waiting> before(Instant instant, Collection<String> keys) {
        return db.select(TASK.ID, TASK.READY_AT)
                .from(TASK)
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.WAIT_KEY.in(keys))
                .and(TASK.STATE.eq(TaskState.READY.name()))
                .and(TASK.READY_AT.lt(instant))
                .fetch(row -> new Waiting(row.value1(), row.value2()));
    }
}

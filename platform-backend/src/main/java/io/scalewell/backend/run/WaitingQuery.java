package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.TASK;

import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.run.TaskState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Finds the tasks that wait for an event. */
@Repository
class WaitingQuery {

    private final TenantScope scope;

    WaitingQuery(TenantScope scope) {
        this.scope = scope;
    }

    /** A task that has been waiting since an instant. */
    record Waiting(UUID task, Instant since) {}

    /** Those that had been waiting for any of the keys before an instant. */
    RoundTrip.Answer<List<Waiting>> before(RoundTrip trip, Instant instant, Collection<String> keys) {
        var question = DSL.select(TASK.ID, TASK.READY_AT)
                .from(TASK)
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.WAIT_KEY.eq(DSL.any(keys.toArray(String[]::new))))
                .and(TASK.STATE.eq(TaskState.READY.name()))
                .and(TASK.READY_AT.lt(instant));
        return trip.ask(
                question,
                question.getSelect(),
                rows -> rows.map(row -> new Waiting(row.get(TASK.ID), row.get(TASK.READY_AT))));
    }
}

package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.TASK;

import io.scalewell.backend.event.AppendedEvent;
import io.scalewell.backend.event.EventListener;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.run.TaskState;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Finds the tasks that wait for an event, in the transaction of the event. They go on in a transaction of their own, by a job that is
 * committed with the event: another run must not hold this one up, nor fail it.
 */
@Component
class WaitReader implements EventListener {

    private final DSLContext db;
    private final TenantScope scope;
    private final WaitWatch watch;

    WaitReader(DSLContext db, TenantScope scope, WaitWatch watch) {
        this.db = db;
        this.scope = scope;
        this.watch = watch;
    }

    /** A task that became ready with the event is not meant; its own run knows about the others in the same use case. */
    @Override
    public void on(AppendedEvent appended) {
        List<String> keys = WaitKeys.of(appended.event(), appended.runId());
        if (keys.isEmpty()) {
            return;
        }
        db.select(TASK.ID, TASK.READY_AT)
                .from(TASK)
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.WAIT_KEY.in(keys))
                .and(TASK.STATE.eq(TaskState.READY.name()))
                .and(TASK.READY_AT.lt(appended.event().time()))
                .forEach(row -> watch.happened(row.value1(), row.value2()));
    }
}

package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.NUDGE;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** When members last reminded those who have a task. */
@Repository
class NudgeRepository {

    /** How long a sender waits before reminding of the same task again. */
    static final Duration PAUSE = Duration.ofDays(1);

    private final DSLContext db;
    private final TenantScope scope;

    NudgeRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** In one statement, so that of two at the same time only one is sent; answers whether the pause was over. */
    boolean put(MemberId sender, TaskId task, Instant now) {
        return db.insertInto(NUDGE)
                        .set(NUDGE.TENANT_ID, scope.get())
                        .set(NUDGE.SENDER_ID, sender.value())
                        .set(NUDGE.TASK_ID, task.value())
                        .set(NUDGE.SENT_AT, now)
                        .onConflict(NUDGE.TENANT_ID, NUDGE.SENDER_ID, NUDGE.TASK_ID)
                        .doUpdate()
                        .set(NUDGE.SENT_AT, now)
                        .where(NUDGE.SENT_AT.le(now.minus(PAUSE)))
                        .execute()
                > 0;
    }

    Map<TaskId, Instant> of(MemberId sender, Collection<TaskId> tasks) {
        return db.select(NUDGE.TASK_ID, NUDGE.SENT_AT)
                .from(NUDGE)
                .where(NUDGE.TENANT_ID.eq(scope.get()), NUDGE.SENDER_ID.eq(sender.value()))
                .and(NUDGE.TASK_ID.in(tasks.stream().map(TaskId::value).toList()))
                .fetchMap(row -> new TaskId(row.value1()), row -> row.value2());
    }
}

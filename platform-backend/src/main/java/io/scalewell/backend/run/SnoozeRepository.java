package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.SNOOZE;
import static io.scalewell.db.run.Tables.TASK;
import static org.jooq.impl.DSL.all;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.INSTANT;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.TaskId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** What members have set aside. */
@Repository
class SnoozeRepository {

    private final DSLContext db;
    private final TenantScope scope;

    SnoozeRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    void put(MemberId member, TaskId task, Instant until) {
        db.insertInto(SNOOZE)
                .set(SNOOZE.TENANT_ID, scope.get())
                .set(SNOOZE.MEMBER_ID, member.value())
                .set(SNOOZE.TASK_ID, task.value())
                .set(SNOOZE.UNTIL, until)
                .onConflict(SNOOZE.TENANT_ID, SNOOZE.MEMBER_ID, SNOOZE.TASK_ID)
                .doUpdate()
                .set(SNOOZE.UNTIL, until)
                .execute();
    }

    /** Answers whether it was set aside. */
    boolean remove(MemberId member, TaskId task) {
        return db.deleteFrom(SNOOZE).where(of(member, task)).execute() > 0;
    }

    /** Answers whether it was set aside until that instant, and not another one. */
    boolean remove(MemberId member, TaskId task, Instant until) {
        return db.deleteFrom(SNOOZE)
                        .where(of(member, task))
                        .and(SNOOZE.UNTIL.eq(until))
                        .execute()
                > 0;
    }

    private Condition of(MemberId member, TaskId task) {
        return SNOOZE.TENANT_ID
                .eq(scope.get())
                .and(SNOOZE.MEMBER_ID.eq(member.value()))
                .and(SNOOZE.TASK_ID.eq(task.value()));
    }

    /** The first to come back first. */
    Map<TaskId, Instant> of(MemberId member) {
        Map<TaskId, Instant> found = new LinkedHashMap<>();
        db.select(SNOOZE.TASK_ID, SNOOZE.UNTIL)
                .from(SNOOZE)
                .where(SNOOZE.TENANT_ID.eq(scope.get()), SNOOZE.MEMBER_ID.eq(member.value()))
                .and(SNOOZE.UNTIL.gt(now()))
                .orderBy(SNOOZE.UNTIL, SNOOZE.TASK_ID)
                .forEach(row -> found.put(new TaskId(row.value1()), row.value2()));
        return found;
    }

    /**
     * Tasks that the member has not set aside. The database looks the few ones up once for a query, before it goes through tasks:
     * a list of many keeps the plan, and the round trip, that it has without it.
     */
    static Condition isAwake(UUID tenant, MemberId member) {
        return TASK.ID.ne(all(array(select(SNOOZE.TASK_ID)
                .from(SNOOZE)
                .where(SNOOZE.TENANT_ID.eq(tenant), SNOOZE.MEMBER_ID.eq(member.value()))
                .and(SNOOZE.UNTIL.gt(now())))));
    }

    private static Field<Instant> now() {
        return DatabaseClock.SIMULATED.isBound()
                ? val(DatabaseClock.SIMULATED.get(), INSTANT)
                : field("statement_timestamp()", INSTANT);
    }
}

package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;
import static org.jooq.impl.DSL.count;

import io.scalewell.backend.process.RunCounts;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskState;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class RunCountQuery implements RunCounts {

    private final DSLContext db;
    private final TenantScope scope;

    RunCountQuery(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    @Override
    public Map<Integer, Long> byVersion(UUID processId) {
        return db.select(RUN_.VERSION, count())
                .from(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.PROCESS_ID.eq(processId))
                .groupBy(RUN_.VERSION)
                .fetchMap(row -> row.value1(), row -> row.value2().longValue());
    }

    @Override
    public Map<Integer, Long> openByVersion(UUID processId) {
        return db.select(RUN_.VERSION, count())
                .from(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.PROCESS_ID.eq(processId))
                .and(RUN_.STATE.eq(RunState.RUNNING.name()))
                .groupBy(RUN_.VERSION)
                .fetchMap(row -> row.value1(), row -> row.value2().longValue());
    }

    @Override
    public Set<MemberId> workers(UUID processId) {
        return db.selectDistinct(TASK.ASSIGNEE_MEMBER)
                .from(TASK)
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.PROCESS_ID.eq(processId))
                .and(TASK.STATE.in(TaskState.READY.name(), TaskState.STARTED.name(), TaskState.BLOCKED.name()))
                .and(TASK.ASSIGNEE_MEMBER.isNotNull())
                .fetchSet(row -> new MemberId(row.value1()));
    }
}

package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.OCCURRENCE;

import io.scalewell.backend.run.checklist.Pass;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The mining log: a row for each finished round of work. */
@Repository
class OccurrenceRepository {

    private final DSLContext db;
    private final TenantScope scope;

    OccurrenceRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    void insert(RunHead run, List<Pass> passes) {
        for (Pass pass : passes) {
            Task task = pass.task();
            db.insertInto(OCCURRENCE)
                    .set(OCCURRENCE.TENANT_ID, scope.get())
                    .set(OCCURRENCE.TASK_ID, task.id().value())
                    .set(OCCURRENCE.ROUND, (short) task.round())
                    .set(OCCURRENCE.RUN_ID, run.id())
                    .set(OCCURRENCE.PROCESS_ID, run.version().processId())
                    .set(OCCURRENCE.STEP_KEY, task.stepKey())
                    .set(
                            OCCURRENCE.MEMBER_ID,
                            pass.doer().member() == null
                                    ? null
                                    : pass.doer().member().value())
                    .set(OCCURRENCE.READY_AT, pass.readyAt())
                    .set(OCCURRENCE.STARTED_AT, pass.startedAt())
                    .set(OCCURRENCE.COMPLETED_AT, pass.completedAt())
                    .set(OCCURRENCE.TOUCH, pass.spent().touch())
                    .set(OCCURRENCE.BLOCKED, pass.spent().blocked())
                    .set(OCCURRENCE.OUTCOME, pass.outcome().name())
                    .set(OCCURRENCE.BY_KIND, pass.doer().kind().name())
                    .execute();
        }
    }

    /** Those of the runs in which a member has completed a task, in whatever round. A decision on an approval is none. */
    Set<UUID> completedBy(MemberId member, Collection<UUID> runs) {
        return db.selectDistinct(OCCURRENCE.RUN_ID)
                .from(OCCURRENCE)
                .where(OCCURRENCE.TENANT_ID.eq(scope.get()), OCCURRENCE.RUN_ID.in(runs))
                .and(OCCURRENCE.MEMBER_ID.eq(member.value()))
                .and(OCCURRENCE.OUTCOME.eq(Pass.Outcome.COMPLETED.name()))
                .fetchSet(OCCURRENCE.RUN_ID);
    }
}

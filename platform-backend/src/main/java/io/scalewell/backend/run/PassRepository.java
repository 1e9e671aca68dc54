package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.OCCURRENCE;
import static io.scalewell.db.run.Tables.PAST_ROUND;
import static org.jooq.impl.DSL.select;

import io.scalewell.backend.run.checklist.Pass;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.springframework.stereotype.Repository;

/** Finished rounds of work. The last one of a task is what its row says; the others are kept here. */
@Repository
class PassRepository {

    private final DSLContext db;
    private final TenantScope scope;

    PassRepository(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** Before the tasks are written: what their rows tell of until then. */
    List<Query> keep(List<Task> takenUpAgain) {
        Field<?>[] columns = Arrays.stream(PAST_ROUND.fields())
                .map(column -> Objects.requireNonNull(OCCURRENCE.field(column.getName())))
                .toArray(Field[]::new);
        return takenUpAgain.stream()
                .<Query>map(task -> db.insertInto(PAST_ROUND, PAST_ROUND.fields())
                        .select(select(columns)
                                .from(OCCURRENCE)
                                .where(OCCURRENCE.TENANT_ID.eq(scope.get()))
                                .and(OCCURRENCE.TASK_ID.eq(task.id().value()))
                                .and(OCCURRENCE.ROUND.eq((short) task.round()))))
                .toList();
    }

    /** Rounds that no row of a task tells of. */
    List<Query> insert(RunHead run, List<Pass> passes) {
        List<Query> statements = new ArrayList<>();
        for (Pass pass : passes) {
            Task task = pass.task();
            statements.add(db.insertInto(PAST_ROUND)
                    .set(PAST_ROUND.TENANT_ID, scope.get())
                    .set(PAST_ROUND.TASK_ID, task.id().value())
                    .set(PAST_ROUND.ROUND, (short) task.round())
                    .set(PAST_ROUND.RUN_ID, run.id())
                    .set(PAST_ROUND.PROCESS_ID, run.version().processId())
                    .set(PAST_ROUND.STEP_KEY, task.stepKey())
                    .set(
                            PAST_ROUND.MEMBER_ID,
                            pass.doer().member() == null
                                    ? null
                                    : pass.doer().member().value())
                    .set(PAST_ROUND.READY_AT, pass.readyAt())
                    .set(PAST_ROUND.STARTED_AT, pass.startedAt())
                    .set(PAST_ROUND.COMPLETED_AT, pass.completedAt())
                    .set(PAST_ROUND.TOUCH, pass.spent().touch())
                    .set(PAST_ROUND.BLOCKED, pass.spent().blocked())
                    .set(PAST_ROUND.OUTCOME, pass.outcome().name())
                    .set(PAST_ROUND.BY_KIND, pass.doer().kind().name()));
        }
        return statements;
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

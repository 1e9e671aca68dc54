package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.db.run.tables.Run;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.ParentRun;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.SubRun;
import io.scalewell.shared.run.TaskId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Finds the runs that call one another. */
@Repository
class SubRunQuery {

    private final DSLContext db;
    private final TenantScope scope;
    private final RunRows rows;

    SubRunQuery(DSLContext db, TenantScope scope, RunRows rows) {
        this.db = db;
        this.scope = scope;
        this.rows = rows;
    }

    /** A called run that has not ended, and for which round of its task it works. */
    record Running(UUID id, int round) {}

    List<Running> running(TaskId task) {
        return db.select(RUN_.ID, RUN_.PARENT_ROUND)
                .from(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.PARENT_TASK_ID.eq(task.value()))
                .and(RUN_.STATE.eq(RunState.RUNNING.name()))
                .fetch(row -> new Running(row.value1(), row.value2()));
    }

    /** The last one that was called for a round. */
    Optional<RunHead> latest(TaskId task, int round) {
        return db.selectFrom(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.PARENT_TASK_ID.eq(task.value()))
                .and(RUN_.PARENT_ROUND.eq((short) round))
                .orderBy(RUN_.ID.desc())
                .limit(1)
                .fetchOptional(rows::head);
    }

    /** The last run of each task that called any; no query without tasks. */
    Map<UUID, SubRun> latest(Collection<UUID> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return db.select(RUN_.PARENT_TASK_ID, RUN_.KEY, RUN_.NAME, RUN_.STATE, RUN_.DONE, RUN_.TOTAL)
                .distinctOn(RUN_.PARENT_TASK_ID)
                .from(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.PARENT_TASK_ID.in(tasks))
                .orderBy(RUN_.PARENT_TASK_ID, RUN_.ID.desc())
                .fetchMap(
                        RUN_.PARENT_TASK_ID,
                        row -> new SubRun(
                                new RunKey(row.get(RUN_.KEY)),
                                row.get(RUN_.NAME),
                                RunState.valueOf(row.get(RUN_.STATE)),
                                row.get(RUN_.DONE),
                                row.get(RUN_.TOTAL)));
    }

    /** The processes of the runs above a run and its own, from the top. */
    List<ProcessKey> lineage(RunHead run) {
        if (run.calledFrom() == null) {
            return List.of(run.process());
        }
        Run above = RUN_.as("above");
        Field<UUID> next = field(name("chain", "next"), UUID.class);
        Field<Integer> step = field(name("chain", "step"), Integer.class);
        Field<String> process = field(name("chain", "process"), String.class);
        CommonTableExpression<?> chain = name("chain")
                .fields("next", "process", "step")
                .as(select(RUN_.PARENT_RUN_ID, RUN_.PROCESS_KEY, val(0))
                        .from(RUN_)
                        .where(RUN_.TENANT_ID.eq(scope.get()), RUN_.ID.eq(run.id()))
                        .unionAll(select(above.PARENT_RUN_ID, above.PROCESS_KEY, step.plus(1))
                                .from(table(name("chain")))
                                .join(above)
                                .on(above.TENANT_ID.eq(scope.get()), above.ID.eq(next))
                                .where(step.lt(CalledFrom.DEEPEST + 1))));
        return db.withRecursive(chain)
                .select(process)
                .from(chain)
                .orderBy(step.desc())
                .fetch(row -> new ProcessKey(row.value1()));
    }

    /** Where a run was called from. */
    Optional<ParentRun> parent(RunHead run) {
        CalledFrom from = run.calledFrom();
        return from == null
                ? Optional.empty()
                : db.select(RUN_.KEY, RUN_.NAME, TASK.NUMBER, TASK.TITLE)
                        .from(TASK)
                        .join(RUN_)
                        .on(RUN_.TENANT_ID.eq(TASK.TENANT_ID), RUN_.ID.eq(TASK.RUN_ID))
                        .where(TASK.TENANT_ID.eq(scope.get()), TASK.ID.eq(from.task()))
                        .fetchOptional(row ->
                                new ParentRun(new RunKey(row.value1()), row.value2(), row.value3(), row.value4()));
    }
}

package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.process.PublishedVersion;
import io.scalewell.backend.process.VersionId;
import io.scalewell.backend.run.checklist.Plan;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.Tasks.OpenCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.SelectJoinStep;
import org.jooq.SelectOnConditionStep;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** Finds tasks over all runs. */
@Repository
class TaskQuery {

    private static final Field<UUID> CANDIDATE_ID = field(name("candidate", "id"), UUID.class);
    private static final Field<String> CANDIDATE_KIND = field(name("candidate", "kind"), String.class);

    private final DSLContext db;
    private final TenantScope scope;
    private final RunRows runs;
    private final PublishedProcesses processes;
    private final BallotRepository ballots;

    TaskQuery(DSLContext db, TenantScope scope, RunRows runs, PublishedProcesses processes, BallotRepository ballots) {
        this.db = db;
        this.scope = scope;
        this.runs = runs;
        this.processes = processes;
        this.ballots = ballots;
    }

    Optional<TaskOfRun> find(TaskId id) {
        Result<Record> found = joinRun(tasksWithRuns().from(TASK))
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.ID.eq(id.value()))
                .and(TASK.DROPPED.isFalse())
                .fetch();
        return withVersions(found).stream().findFirst();
    }

    /** By due instant, those without one last. Each part of the selection gives its first ones; the first of them all are shown. */
    Page<TaskOfRun> list(TaskFilter filter, TaskSelectionQuery selection, PageRequest page) {
        TaskOrderQuery order = TaskOrderQuery.of(filter);
        int wanted = page.limit() + 1;
        Table<?> candidates = selection.parts().stream()
                .<Select<Record2<UUID, String>>>map(part -> select(TASK.ID, TASK.KIND)
                        .from(TASK)
                        .where(selection.common(), part, order.after(page.cursor()))
                        .orderBy(order.fields())
                        .limit(wanted))
                .reduce(Select::unionAll)
                .orElseThrow()
                .asTable("candidate");
        Result<Record> found = joinRun(tasksWithRuns()
                        .from(candidates)
                        .join(TASK)
                        .on(TASK.TENANT_ID.eq(scope.get()), TASK.ID.eq(CANDIDATE_ID)))
                .orderBy(order.fields())
                .limit(wanted)
                .fetch();
        boolean more = found.size() > page.limit();
        List<TaskOfRun> tasks = withVersions(found);
        List<TaskOfRun> items = more ? tasks.subList(0, page.limit()) : tasks;
        return new Page<>(items, more ? TaskOrderQuery.cursor(items.getLast().task()) : null);
    }

    /** All of these, by due instant, those without one last. */
    List<TaskOfRun> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return withVersions(joinRun(tasksWithRuns().from(TASK))
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.ID.in(ids), TASK.DROPPED.isFalse())
                .orderBy(TaskOrderQuery.of(TaskFilter.myOpenTasks()).fields())
                .fetch());
    }

    /** Those that a condition selects, in the order of these fields. */
    List<TaskOfRun> list(Condition which, List<? extends OrderField<?>> order, int limit) {
        return withVersions(joinRun(tasksWithRuns().from(TASK))
                .where(TASK.TENANT_ID.eq(scope.get()), which)
                .orderBy(order)
                .limit(limit)
                .fetch());
    }

    OpenCount countOpen(TaskSelectionQuery selection) {
        Table<?> candidates = selection.parts().stream()
                .<Select<Record2<UUID, String>>>map(
                        part -> select(TASK.ID, TASK.KIND).from(TASK).where(selection.common(), part))
                .reduce(Select::unionAll)
                .orElseThrow()
                .asTable("candidate");
        return db.select(count(), count().filterWhere(CANDIDATE_KIND.eq(StepKind.APPROVAL.name())))
                .from(candidates)
                .fetchSingle(row -> new OpenCount(row.value1(), row.value2()));
    }

    private SelectSelectStep<Record> tasksWithRuns() {
        List<Field<?>> columns = new ArrayList<>(List.of(TASK.fields()));
        columns.addAll(List.of(RUN_.fields()));
        return db.select(columns);
    }

    private static SelectOnConditionStep<Record> joinRun(SelectJoinStep<Record> tasks) {
        return tasks.join(RUN_).on(RUN_.TENANT_ID.eq(TASK.TENANT_ID), RUN_.ID.eq(TASK.RUN_ID));
    }

    private List<TaskOfRun> withVersions(Result<Record> rows) {
        List<RunHead> heads = rows.map(runs::head);
        Map<VersionId, PublishedVersion> versions =
                processes.find(heads.stream().map(RunHead::version).distinct().toList());
        Map<VersionId, Plan> plans = new HashMap<>();
        versions.forEach((id, version) -> plans.put(id, Plan.of(version.definition())));
        List<Task> found = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            Plan plan = Objects.requireNonNull(plans.get(heads.get(index).version()));
            Record row = rows.get(index);
            found.add(TaskRows.task(row, TaskRows.place(row, plan)));
        }
        List<Task> tasks = ballots.with(found);
        List<TaskOfRun> ofRuns = new ArrayList<>();
        for (int index = 0; index < tasks.size(); index++) {
            RunHead run = heads.get(index);
            PublishedVersion version = Objects.requireNonNull(versions.get(run.version()));
            ofRuns.add(new TaskOfRun(run, version.processName(), tasks.get(index)));
        }
        return ofRuns;
    }
}

package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.INSTANT;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.paging.Cursor;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Row2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds what a member waits for and what a member has done. */
@Repository
class MyWorkQuery {

    private static final Field<UUID> CANDIDATE_ID = field(name("candidate", "id"), UUID.class);

    private final DSLContext db;
    private final TenantScope scope;
    private final TaskQuery tasks;

    MyWorkQuery(DSLContext db, TenantScope scope, TaskQuery tasks) {
        this.db = db;
        this.scope = scope;
        this.tasks = tasks;
    }

    /**
     * Those that have been ready longest first.
     *
     * @param withOthers whose tasks may be waited for
     * @param since what the member completed earlier leads to nothing any more
     */
    Page<TaskOfRun> waiting(MemberId member, Condition withOthers, Instant since, PageRequest page) {
        UUID tenant = scope.get();
        var earlier = TASK.as("earlier");
        Condition open = withOthers.and(after(page.cursor(), true));
        var ofOwnRuns = selectDistinct(TASK.ID, TASK.READY_AT)
                .from(TASK)
                .where(open)
                .and(TASK.RUN_ID.in(select(RUN_.ID)
                        .from(RUN_)
                        .where(RUN_.TENANT_ID.eq(tenant), RUN_.STARTER_ID.eq(member.value()))
                        .and(RUN_.STATE.eq(RunState.RUNNING.name()))))
                .orderBy(TASK.READY_AT, TASK.ID)
                .limit(page.limit() + 1);
        var afterOwnTasks = selectDistinct(TASK.ID, TASK.READY_AT)
                .from(earlier)
                .join(TASK)
                .on(TASK.TENANT_ID.eq(earlier.TENANT_ID), TASK.RUN_ID.eq(earlier.RUN_ID))
                .and(TASK.NUMBER.gt(earlier.NUMBER))
                .where(open)
                .and(earlier.TENANT_ID.eq(tenant))
                .and(earlier.COMPLETED_BY.eq(member.value()))
                .and(earlier.STATE.eq(TaskState.COMPLETED.name()))
                .and(earlier.COMPLETED_AT.ge(since))
                .orderBy(TASK.READY_AT, TASK.ID)
                .limit(page.limit() + 1);
        var candidates = ofOwnRuns.union(afterOwnTasks).asTable("candidate");
        return page(
                tasks.list(
                        TASK.ID.in(select(CANDIDATE_ID).from(candidates)),
                        List.of(TASK.READY_AT, TASK.ID),
                        page.limit() + 1),
                page,
                true);
    }

    /** The latest first. */
    Page<TaskOfRun> done(MemberId member, Instant since, PageRequest page) {
        return page(
                tasks.list(
                        isDone(member, since).and(after(page.cursor(), false)),
                        List.of(TASK.COMPLETED_AT.desc(), TASK.ID.desc()),
                        page.limit() + 1),
                page,
                false);
    }

    int countDone(MemberId member, Instant since) {
        return db.fetchCount(TASK, TASK.TENANT_ID.eq(scope.get()), isDone(member, since));
    }

    /** In any order. */
    List<TaskOfRun> all(Collection<TaskId> ids) {
        return tasks.list(
                TASK.ID
                        .in(ids.stream().map(TaskId::value).toList())
                        .and(TASK.STATE.in(TaskState.READY.name(), TaskState.STARTED.name(), TaskState.BLOCKED.name())),
                List.of(TASK.ID),
                ids.size());
    }

    private static Condition isDone(MemberId member, Instant since) {
        return TASK.COMPLETED_BY
                .eq(member.value())
                .and(TASK.STATE.eq(TaskState.COMPLETED.name()))
                .and(TASK.COMPLETED_AT.ge(since))
                .and(TASK.DROPPED.isFalse());
    }

    private static Condition after(@Nullable String cursor, boolean waiting) {
        if (cursor == null) {
            return noCondition();
        }
        List<String> last = Cursor.values(cursor, 2);
        try {
            Row2<Instant, UUID> place =
                    row(val(Instant.parse(last.get(0)), INSTANT), val(UUID.fromString(last.get(1))));
            return waiting
                    ? row(TASK.READY_AT, TASK.ID).gt(place)
                    : row(TASK.COMPLETED_AT, TASK.ID).lt(place);
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.malformed();
        }
    }

    private static Page<TaskOfRun> page(List<TaskOfRun> found, PageRequest page, boolean waiting) {
        if (found.size() <= page.limit()) {
            return new Page<>(found, null);
        }
        List<TaskOfRun> items = found.subList(0, page.limit());
        var last = items.getLast().task();
        Instant at = waiting ? last.timing().readyAt() : last.timing().completedAt();
        return new Page<>(items, Cursor.of(at, last.id()));
    }
}

package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.one;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.BoardFilter;
import io.scalewell.shared.run.BoardGrouping;
import io.scalewell.shared.run.RunBoard;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.TaskState;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds the cards of a board: each column has an index that yields its cards in their order, and is read no further than it is shown. */
@Repository
class BoardQuery {

    private static final List<String> OPEN = Arrays.stream(TaskState.values())
            .filter(TaskState::isOpen)
            .map(Enum::name)
            .toList();
    private static final List<String> UNATTENDED = List.of(StepKind.WAIT.name(), StepKind.SUBPROCESS.name());

    private final DSLContext db;
    private final TenantScope scope;

    BoardQuery(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** How many cards each of these columns has, up to {@link RunBoard#MOST_COUNTED} and one; columns without any are missing. */
    Map<String, Integer> counts(BoardFilter filter, @Nullable UUID processId, List<String> columns, Instant now) {
        Condition common = common(filter, processId, now);
        Map<String, Integer> counts = new LinkedHashMap<>();
        columns.stream()
                .<Select<Record2<String, Integer>>>map(column -> select(inline(column), count())
                        .from(select(one())
                                .from(TASK)
                                .where(common, in(filter.grouping(), column))
                                .limit(RunBoard.MOST_COUNTED + 1)))
                .reduce(Select::unionAll)
                .ifPresent(union -> db.fetch(union).stream()
                        .filter(row -> row.value2() > 0)
                        .forEach(row -> counts.put(row.value1(), row.value2())));
        return counts;
    }

    /** The first cards of these columns, in no order. */
    List<UUID> cards(BoardFilter filter, @Nullable UUID processId, Collection<String> columns, Instant now) {
        Condition common = common(filter, processId, now);
        TaskOrderQuery order = TaskOrderQuery.of(TaskFilter.myOpenTasks());
        return columns.stream()
                .<Select<Record2<String, UUID>>>map(column -> select(inline(column), TASK.ID)
                        .from(TASK)
                        .where(common, in(filter.grouping(), column))
                        .orderBy(order.fields())
                        .limit(RunBoard.MOST_CARDS))
                .reduce(Select::unionAll)
                .map(union -> db.fetch(union).map(Record2::value2))
                .orElse(List.of());
    }

    /** Steps with open tasks, by their title in the run: those of older versions as well. */
    Map<String, String> stepsInUse(UUID processId) {
        return db.selectDistinct(TASK.STEP_KEY, TASK.TITLE)
                .from(TASK)
                .where(TASK.TENANT_ID.eq(scope.get()), TASK.PROCESS_ID.eq(processId), TASK.STATE.in(OPEN))
                .fetchMap(TASK.STEP_KEY, TASK.TITLE);
    }

    /**
     * Those of these members who have open tasks, each found by one look into the index.
     *
     * @param processId of tasks that count, or null for all
     */
    List<MemberId> busy(Collection<MemberId> members, @Nullable UUID processId) {
        return members.stream()
                .map(MemberId::value)
                .<Select<Record1<UUID>>>map(member -> select(val(member))
                        .where(exists(selectOne()
                                .from(TASK)
                                .where(TASK.TENANT_ID.eq(scope.get()), TASK.ASSIGNEE_MEMBER.eq(member))
                                .and(TASK.STATE.in(OPEN))
                                .and(processId == null ? noCondition() : TASK.PROCESS_ID.eq(processId)))))
                .reduce(Select::unionAll)
                .map(union -> db.fetch(union).map(row -> new MemberId(row.value1())))
                .map(List::copyOf)
                .orElse(List.of());
    }

    private Condition common(BoardFilter filter, @Nullable UUID processId, Instant now) {
        Condition condition = TASK.TENANT_ID.eq(scope.get()).and(TASK.STATE.in(OPEN));
        if (processId != null) {
            condition = condition.and(TASK.PROCESS_ID.eq(processId));
        }
        if (filter.grouping() != BoardGrouping.STEP) {
            // what goes on by itself is work of nobody until it is stuck
            condition = condition.and(TASK.KIND.notIn(UNATTENDED).or(TASK.STATE.eq(TaskState.BLOCKED.name())));
        }
        if (filter.overdue()) {
            condition = condition.and(TASK.DUE.lt(now));
        }
        return condition.and(named(filter.text()));
    }

    private Condition named(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return noCondition();
        }
        String part = text.strip();
        return exists(selectOne()
                .from(RUN_)
                .where(RUN_.TENANT_ID.eq(TASK.TENANT_ID), RUN_.ID.eq(TASK.RUN_ID))
                .and(RUN_.STATE.eq(RunState.RUNNING.name()))
                .and(RUN_.NAME.containsIgnoreCase(part).or(RUN_.KEY.containsIgnoreCase(part))));
    }

    private static Condition in(BoardGrouping grouping, String column) {
        return switch (grouping) {
            case STEP -> TASK.STEP_KEY.eq(column);
            case STATE -> TASK.STATE.eq(column);
            case OWNER ->
                column.isEmpty() ? TASK.ASSIGNEE_MEMBER.isNull() : TASK.ASSIGNEE_MEMBER.eq(UUID.fromString(column));
        };
    }
}

package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.run.RunDue;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Finds runs. */
@Repository
class RunQuery {

    /** How many titles of open tasks are shown beside a run. */
    static final int TITLES = 5;

    private static final Field<String[]> CURRENT = array(select(TASK.TITLE)
                    .from(TASK)
                    .where(TASK.TENANT_ID.eq(RUN_.TENANT_ID), TASK.RUN_ID.eq(RUN_.ID))
                    .and(TASK.STATE.in("READY", "STARTED", "BLOCKED"))
                    .orderBy(TASK.NUMBER)
                    .limit(TITLES))
            .as("current_titles");

    private final DSLContext db;
    private final TenantScope scope;
    private final RunRows rows;

    RunQuery(DSLContext db, TenantScope scope, RunRows rows) {
        this.db = db;
        this.scope = scope;
        this.rows = rows;
    }

    /**
     * A row of the list.
     *
     * @param current titles of the first open tasks
     */
    record Listed(RunHead run, List<String> current) {}

    /** @param processId of the filter's process */
    Page<Listed> list(RunFilter filter, @Nullable UUID processId, Instant now, RunOrderQuery order, PageRequest page) {
        List<Field<?>> columns = new ArrayList<>(List.of(RUN_.fields()));
        columns.add(CURRENT);
        List<Listed> found = db.select(columns)
                .from(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), matches(filter, processId, now), order.after(page.cursor()))
                .orderBy(order.fields())
                .limit(page.limit() + 1)
                .fetch(each -> new Listed(rows.head(each), List.of(each.get(CURRENT))));
        boolean more = found.size() > page.limit();
        List<Listed> items = more ? found.subList(0, page.limit()) : found;
        return new Page<>(items, more ? order.cursor(items.getLast().run()) : null);
    }

    private static Condition matches(RunFilter filter, @Nullable UUID processId, Instant now) {
        Condition condition = noCondition();
        if (processId != null) {
            condition = condition.and(RUN_.PROCESS_ID.eq(processId));
        }
        if (filter.state() != null) {
            condition = condition.and(RUN_.STATE.eq(filter.state().name()));
        }
        if (filter.owner() != null) {
            condition = condition.and(RUN_.STARTER_ID.eq(filter.owner().value()));
        }
        condition = condition.and(due(filter.due(), now));
        if (filter.text() != null && !filter.text().isBlank()) {
            String text = filter.text().strip();
            condition = condition.and(RUN_.NAME.containsIgnoreCase(text).or(RUN_.KEY.containsIgnoreCase(text)));
        }
        return condition;
    }

    private static Condition due(@Nullable RunDue wish, Instant now) {
        Condition running = RUN_.STATE.eq(RunState.RUNNING.name());
        return switch (wish) {
            case null -> noCondition();
            case RunDue.Overdue() -> running.and(RUN_.DUE.lt(now));
            case RunDue.Never() -> running.and(RUN_.DUE.isNull());
            case RunDue.Between(var from, var before) -> RUN_.DUE.ge(from).and(RUN_.DUE.lt(before));
        };
    }
}

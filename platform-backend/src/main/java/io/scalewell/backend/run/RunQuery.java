package io.scalewell.backend.run;

import static io.scalewell.db.run.Tables.RUN_;
import static io.scalewell.db.run.Tables.TASK;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.paging.Cursor;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.run.RunFilter;
import io.scalewell.shared.run.RunState;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
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

    /**
     * The most recently started first.
     *
     * @param processId of the filter's process
     */
    Page<Listed> list(RunFilter filter, @Nullable UUID processId, Instant now, PageRequest page) {
        List<Field<?>> columns = new ArrayList<>(List.of(RUN_.fields()));
        columns.add(CURRENT);
        List<Listed> found = db.select(columns)
                .from(RUN_)
                .where(RUN_.TENANT_ID.eq(scope.get()), matches(filter, processId, now), after(page.cursor()))
                .orderBy(RUN_.STARTED_AT.desc(), RUN_.ID.desc())
                .limit(page.limit() + 1)
                .fetch(each -> new Listed(rows.head(each), List.of(each.get(CURRENT))));
        boolean more = found.size() > page.limit();
        List<Listed> items = more ? found.subList(0, page.limit()) : found;
        RunHead last = more ? items.getLast().run() : null;
        return new Page<>(items, last == null ? null : Cursor.of(last.startedAt(), last.id()));
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
        if (filter.overdue()) {
            condition = condition.and(RUN_.STATE.eq(RunState.RUNNING.name())).and(RUN_.DUE.lt(now));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            String text = filter.text().strip();
            condition = condition.and(RUN_.NAME.containsIgnoreCase(text).or(RUN_.KEY.containsIgnoreCase(text)));
        }
        return condition;
    }

    private static Condition after(@Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        List<String> last = Cursor.values(cursor, 2);
        try {
            return row(RUN_.STARTED_AT, RUN_.ID)
                    .lt(val(Instant.parse(last.get(0)), SQLDataType.INSTANT), val(UUID.fromString(last.get(1))));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.malformed();
        }
    }
}

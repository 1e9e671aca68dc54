package io.scalewell.backend.process;

import static io.scalewell.db.process.Tables.PROCESS;
import static org.jooq.impl.DSL.arrayToString;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.paging.Cursor;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.ProcessSummary;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the library shows of processes, without their definitions. Owners' names are left to the caller. */
@Repository
class ProcessQuery {

    private static final Field<String> SORT_NAME = lower(PROCESS.NAME);

    private final DSLContext db;
    private final TenantScope scope;

    ProcessQuery(DSLContext db, TenantScope scope) {
        this.db = db;
        this.scope = scope;
    }

    /** Where a process stands. */
    record Standing(UUID id, ProcessState state, @Nullable Integer version) {}

    Optional<Standing> findStanding(ProcessKey key) {
        return db.select(PROCESS.ID, PROCESS.STATE, PROCESS.VERSION)
                .from(PROCESS)
                .where(PROCESS.TENANT_ID.eq(scope.get()), PROCESS.KEY.eq(key.value()))
                .fetchOptional(row -> new Standing(row.value1(), ProcessState.valueOf(row.value2()), row.value3()));
    }

    Page<ProcessSummary> list(ProcessFilter filter, PageRequest page) {
        List<ProcessSummary> found = db.select(
                        PROCESS.KEY,
                        PROCESS.NAME,
                        PROCESS.STATE,
                        PROCESS.VERSION,
                        PROCESS.DRAFT_CHANGED,
                        PROCESS.OWNER_ID,
                        PROCESS.DEPARTMENT,
                        PROCESS.TAGS,
                        PROCESS.STEPS,
                        PROCESS.CHANGED_AT,
                        PROCESS.PUBLISHED_AT)
                .from(PROCESS)
                .where(PROCESS.TENANT_ID.eq(scope.get()), matches(filter), after(page.cursor()))
                .orderBy(SORT_NAME, PROCESS.KEY)
                .limit(page.limit() + 1)
                .fetch(ProcessQuery::summary);
        boolean more = found.size() > page.limit();
        List<ProcessSummary> items = more ? found.subList(0, page.limit()) : found;
        return new Page<>(
                items, more ? Cursor.of(items.getLast().name(), items.getLast().key()) : null);
    }

    private static Condition matches(ProcessFilter filter) {
        Condition condition = noCondition();
        if (filter.text() != null && !filter.text().isBlank()) {
            String text = filter.text().strip();
            condition = condition.and(PROCESS.NAME
                    .containsIgnoreCase(text)
                    .or(PROCESS.KEY.containsIgnoreCase(text))
                    .or(arrayToString(PROCESS.TAGS, " ").containsIgnoreCase(text)));
        }
        if (filter.state() != null) {
            condition = condition.and(PROCESS.STATE.eq(filter.state().name()));
        }
        if (filter.owner() != null) {
            condition = condition.and(PROCESS.OWNER_ID.eq(filter.owner().value()));
        }
        if (filter.department() != null) {
            condition = condition.and(PROCESS.DEPARTMENT.eq(filter.department()));
        }
        return condition;
    }

    private static Condition after(@Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        List<String> last = Cursor.values(cursor, 2);
        return row(SORT_NAME, PROCESS.KEY).gt(lower(val(last.get(0))), val(last.get(1)));
    }

    private static ProcessSummary summary(Record row) {
        UUID owner = row.get(PROCESS.OWNER_ID);
        return new ProcessSummary(
                new ProcessKey(row.get(PROCESS.KEY)),
                row.get(PROCESS.NAME),
                ProcessState.valueOf(row.get(PROCESS.STATE)),
                row.get(PROCESS.VERSION),
                row.get(PROCESS.DRAFT_CHANGED),
                owner == null ? null : new MemberId(owner),
                null,
                row.get(PROCESS.DEPARTMENT),
                List.of(row.get(PROCESS.TAGS)),
                row.get(PROCESS.STEPS),
                row.get(PROCESS.CHANGED_AT),
                row.get(PROCESS.PUBLISHED_AT));
    }
}

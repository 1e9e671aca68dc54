package io.scalewell.backend.event;

import static io.scalewell.db.event.Tables.EVENT_;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventId;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.paging.Cursor;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads the log of one organization. */
@Repository
class EventQuery {

    private final DSLContext dsl;
    private final EventRows rows;

    EventQuery(DSLContext dsl, EventRows rows) {
        this.dsl = dsl;
        this.rows = rows;
    }

    /** The id holds the millisecond, by which there is an index. */
    Optional<Event> find(UUID tenantId, EventId id) {
        Instant time = Ids.timeOf(id.value());
        return dsl.selectFrom(EVENT_)
                .where(EVENT_.TENANT_ID.eq(tenantId).and(EVENT_.ID.eq(id.value())))
                .and(EVENT_.OCCURRED_AT.ge(time).and(EVENT_.OCCURRED_AT.lt(time.plusMillis(1))))
                .fetchOptional(rows::read);
    }

    Page<Event> ofRun(UUID tenantId, UUID runId, PageRequest page) {
        Condition ofRun = EVENT_.TENANT_ID.eq(tenantId).and(EVENT_.RUN_ID.eq(runId));
        var found = dsl.selectFrom(EVENT_)
                .where(ofRun.and(before(page.cursor())))
                .orderBy(EVENT_.POSITION.desc())
                .limit(page.limit() + 1)
                .fetch();
        boolean more = found.size() > page.limit();
        var shown = more ? found.subList(0, page.limit()) : found;
        @Nullable String next = more ? Cursor.of(shown.getLast().get(EVENT_.POSITION)) : null;
        return new Page<>(shown.stream().map(rows::read).toList(), next);
    }

    private static Condition before(@Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        try {
            return EVENT_.POSITION.lt(Long.valueOf(Cursor.values(cursor, 1).getFirst()));
        } catch (NumberFormatException e) {
            throw Cursor.malformed();
        }
    }

    List<Event> newest(UUID tenantId, EventType type, @Nullable UUID processId, int limit) {
        var found = processId == null ? newestOfAll(tenantId, type, limit) : newestOf(tenantId, type, processId, limit);
        return found.map(rows::read);
    }

    private Result<Record> newestOf(UUID tenantId, EventType type, UUID processId, int limit) {
        return dsl.selectFrom(EVENT_)
                .where(EVENT_.TENANT_ID.eq(tenantId), EVENT_.PROCESS_ID.eq(processId))
                .and(EVENT_.TYPE.eq(type.text()))
                .orderBy(EVENT_.POSITION.desc())
                .limit(limit)
                .fetch();
    }

    /** The newest of each process, of which there are few, since the index for them serves this query too. */
    private Result<Record> newestOfAll(UUID tenantId, EventType type, int limit) {
        return dsl.resultQuery("""
                        with recursive process(id) as (
                          (select process_id from event.event where tenant_id = {0} and process_id is not null
                           order by process_id limit 1)
                          union all
                          select (select process_id from event.event where tenant_id = {0} and process_id > process.id
                                  order by process_id limit 1)
                          from process where id is not null)
                        select found.* from process cross join lateral (
                          select * from event.event where tenant_id = {0} and process_id = process.id and type = {1}
                          order by position desc limit {2}) found
                        union all
                        (select * from event.event where tenant_id = {0} and process_id is null and type = {1}
                         order by position desc limit {2})
                        order by position desc limit {2}""", val(tenantId), val(type.text()), val(limit))
                .coerce(EVENT_.fields())
                .fetch();
    }

    /** The events at these positions, by position. */
    List<Event> at(UUID tenantId, Collection<Long> positions) {
        return dsl.selectFrom(EVENT_)
                .where(EVENT_.TENANT_ID.eq(tenantId).and(EVENT_.POSITION.in(positions)))
                .orderBy(EVENT_.POSITION)
                .fetch(rows::read);
    }

    /** The newest events after a position, oldest first. */
    List<Event> newestAfter(UUID tenantId, long position, int limit) {
        return dsl.selectFrom(EVENT_)
                .where(EVENT_.TENANT_ID.eq(tenantId).and(EVENT_.POSITION.gt(position)))
                .orderBy(EVENT_.POSITION.desc())
                .limit(limit)
                .fetch(rows::read)
                .reversed();
    }

    /** By position: what came after one, as far as it is visible, oldest first. */
    SortedMap<Long, Event> after(UUID tenantId, long position, int limit) {
        SortedMap<Long, Event> found = new TreeMap<>();
        dsl.selectFrom(EVENT_)
                .where(EVENT_.TENANT_ID.eq(tenantId).and(EVENT_.POSITION.gt(position)))
                .orderBy(EVENT_.POSITION)
                .limit(limit)
                .forEach(row -> found.put(row.get(EVENT_.POSITION), rows.read(row)));
        return found;
    }

    /** The highest position that is visible, or 0. */
    long lastPosition(UUID tenantId) {
        return dsl.select(max(EVENT_.POSITION))
                .from(EVENT_)
                .where(EVENT_.TENANT_ID.eq(tenantId))
                .fetchOptional(0, Long.class)
                .orElse(0L);
    }
}

package io.scalewell.backend.event;

import static io.scalewell.db.event.Tables.EVENT_;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;

import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventId;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.paging.Cursor;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
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

    Optional<Event> find(UUID tenantId, EventId id) {
        return dsl.selectFrom(EVENT_)
                .where(EVENT_.TENANT_ID.eq(tenantId).and(EVENT_.ID.eq(id.value())))
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
        return dsl.selectFrom(EVENT_)
                .where(EVENT_.TENANT_ID.eq(tenantId).and(EVENT_.TYPE.eq(type.text())))
                .and(processId == null ? noCondition() : EVENT_.PROCESS_ID.eq(processId))
                .orderBy(EVENT_.POSITION.desc())
                .limit(limit)
                .fetch(rows::read);
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

    /** The highest position that is visible, or 0. */
    long lastPosition(UUID tenantId) {
        return dsl.select(max(EVENT_.POSITION))
                .from(EVENT_)
                .where(EVENT_.TENANT_ID.eq(tenantId))
                .fetchOptional(0, Long.class)
                .orElse(0L);
    }
}

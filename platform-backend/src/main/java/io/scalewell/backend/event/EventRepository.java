package io.scalewell.backend.event;

import static io.scalewell.db.event.Tables.EVENT_;

import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventId;
import io.scalewell.shared.run.TaskId;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;

/** Writes the log; there is nothing to change in it. */
@Repository
class EventRepository {

    private final DSLContext dsl;

    EventRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Answers the position in the log. */
    long insert(AppendedEvent appended, JSONB data) {
        Event event = appended.event();
        return dsl.insertInto(EVENT_)
                .set(EVENT_.TENANT_ID, event.organization().value())
                .set(EVENT_.ID, event.id().value())
                .set(EVENT_.TYPE, event.type().text())
                .set(EVENT_.OCCURRED_AT, event.time())
                .set(EVENT_.PROCESS_ID, appended.processId())
                .set(EVENT_.PROCESS_KEY, EventRows.map(event.process(), Object::toString))
                .set(EVENT_.VERSION, event.version())
                .set(EVENT_.RUN_ID, appended.runId())
                .set(EVENT_.RUN_KEY, EventRows.map(event.run(), Object::toString))
                .set(EVENT_.TASK_ID, EventRows.map(event.task(), TaskId::value))
                .set(EVENT_.STEP_KEY, event.step())
                .set(EVENT_.ACTOR_KIND, event.actor().kind().name())
                .set(EVENT_.ACTOR_ID, event.actor().id())
                .set(EVENT_.CAUSATION_ID, EventRows.map(event.causation(), EventId::value))
                .set(EVENT_.DEPTH, (short) event.depth())
                .set(EVENT_.DATA, data)
                .returningResult(EVENT_.POSITION)
                .fetchSingle()
                .value1();
    }
}

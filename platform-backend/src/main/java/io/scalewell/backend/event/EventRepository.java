package io.scalewell.backend.event;

import static io.scalewell.db.event.Tables.EVENT_;

import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventId;
import io.scalewell.shared.run.TaskId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jooq.InsertSetStep;
import org.jooq.JSON;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Writes the log; there is nothing to change in it. */
@Repository
class EventRepository {

    private static final Set<ActorKind> MEMBERS = EnumSet.of(ActorKind.MEMBER, ActorKind.TOKEN);
    private static final int AT_ONCE = 500;

    private final DSLContext dsl;

    EventRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @return their positions in the log, when the round trip is over */
    List<RoundTrip.Answer<List<Long>>> insert(RoundTrip trip, List<AppendedEvent> appended, List<JSON> data) {
        List<RoundTrip.Answer<List<Long>>> positions = new ArrayList<>();
        for (int from = 0; from < appended.size(); from += AT_ONCE) {
            int until = Math.min(from + AT_ONCE, appended.size());
            InsertSetStep<Record> insert = dsl.insertInto(EVENT_);
            InsertSetMoreStep<Record> row = values(insert, appended.get(from), data.get(from));
            for (int index = from + 1; index < until; index++) {
                row = values(row.newRecord(), appended.get(index), data.get(index));
            }
            positions.add(trip.ask(
                    row.returningResult(EVENT_.POSITION),
                    List.of(EVENT_.POSITION),
                    rows -> rows.getValues(EVENT_.POSITION)));
        }
        return positions;
    }

    private static InsertSetMoreStep<Record> values(InsertSetStep<Record> row, AppendedEvent appended, JSON data) {
        Event event = appended.event();
        boolean isMember =
                MEMBERS.contains(event.actor().kind()) && event.actor().id() != null;
        return row.set(EVENT_.TENANT_ID, event.organization().value())
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
                .set(
                        EVENT_.ACTOR_MEMBER,
                        isMember ? UUID.fromString(event.actor().id()) : null)
                .set(EVENT_.ACTOR_KEY, isMember ? null : event.actor().id())
                .set(EVENT_.CAUSATION_ID, EventRows.map(event.causation(), EventId::value))
                .set(EVENT_.DEPTH, (short) event.depth())
                .set(EVENT_.DATA, data);
    }
}

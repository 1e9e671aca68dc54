package io.scalewell.backend.event;

import static io.scalewell.db.event.Tables.EVENT_;

import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventId;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.tenancy.OrganizationId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.JSON;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Between rows of the log and events. */
@Component
class EventRows {

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    private final JsonMapper json;

    EventRows(JsonMapper json) {
        this.json = json;
    }

    Event read(Record row) {
        return new Event(
                new EventId(row.get(EVENT_.ID)),
                EventType.of(row.get(EVENT_.TYPE)).orElseThrow(),
                row.get(EVENT_.OCCURRED_AT),
                new OrganizationId(row.get(EVENT_.TENANT_ID)),
                map(row.get(EVENT_.PROCESS_KEY), ProcessKey::new),
                row.get(EVENT_.VERSION),
                map(row.get(EVENT_.RUN_KEY), RunKey::new),
                map(row.get(EVENT_.TASK_ID), TaskId::new),
                row.get(EVENT_.STEP_KEY),
                new Actor(ActorKind.valueOf(row.get(EVENT_.ACTOR_KIND)), actorId(row)),
                map(row.get(EVENT_.CAUSATION_ID), EventId::new),
                row.get(EVENT_.DEPTH),
                read(row.get(EVENT_.DATA)));
    }

    private static @Nullable String actorId(Record row) {
        UUID member = row.get(EVENT_.ACTOR_MEMBER);
        return member == null ? row.get(EVENT_.ACTOR_KEY) : member.toString();
    }

    /** Listeners see the data as later readers will: as plain values. */
    Map<String, Object> read(JSON data) {
        return json.readValue(data.data(), DATA);
    }

    JSON write(Map<String, Object> data) {
        return JSON.valueOf(json.writeValueAsString(data));
    }

    static <T, R> @Nullable R map(@Nullable T value, Function<T, R> mapping) {
        return value == null ? null : mapping.apply(value);
    }
}

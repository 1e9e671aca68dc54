package io.scalewell.backend.engine.schedule;

import static io.scalewell.db.engine.Tables.SCHEDULE;
import static org.jooq.impl.DSL.currentInstant;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Schedules and when they are next due. */
@Repository
class ScheduleRepository {

    private static final TypeReference<Map<String, Object>> PAYLOAD = new TypeReference<>() {};

    private final DSLContext dsl;
    private final JsonMapper json;

    ScheduleRepository(DSLContext dsl, JsonMapper json) {
        this.dsl = dsl;
        this.json = json;
    }

    /** When the schedule was created: the beginning of a rule that names none itself. */
    Optional<Instant> createdAt(UUID tenantId, UUID id) {
        return dsl.select(SCHEDULE.CREATED_AT)
                .from(SCHEDULE)
                .where(row(tenantId, id))
                .fetchOptional(SCHEDULE.CREATED_AT);
    }

    void put(StoredSchedule schedule, @Nullable Instant nextAt) {
        JSONB payload = JSONB.valueOf(json.writeValueAsString(schedule.payload()));
        dsl.insertInto(SCHEDULE)
                .set(SCHEDULE.TENANT_ID, schedule.tenantId())
                .set(SCHEDULE.ID, schedule.id())
                .set(SCHEDULE.KIND, schedule.kind())
                .set(SCHEDULE.PAYLOAD, payload)
                .set(SCHEDULE.RULE, schedule.rule())
                .set(SCHEDULE.ZONE, schedule.zone().getId())
                .set(SCHEDULE.MISFIRE, schedule.misfire().name())
                .set(SCHEDULE.CREATED_AT, schedule.createdAt())
                .set(SCHEDULE.NEXT_AT, nextAt)
                .onConflict(SCHEDULE.TENANT_ID, SCHEDULE.ID)
                .doUpdate()
                .set(SCHEDULE.KIND, schedule.kind())
                .set(SCHEDULE.PAYLOAD, payload)
                .set(SCHEDULE.RULE, schedule.rule())
                .set(SCHEDULE.ZONE, schedule.zone().getId())
                .set(SCHEDULE.MISFIRE, schedule.misfire().name())
                .set(SCHEDULE.NEXT_AT, nextAt)
                .execute();
    }

    void remove(UUID tenantId, UUID id) {
        dsl.deleteFrom(SCHEDULE).where(row(tenantId, id)).execute();
    }

    Optional<Instant> nextAt(UUID tenantId, UUID id) {
        return dsl.select(SCHEDULE.NEXT_AT)
                .from(SCHEDULE)
                .where(row(tenantId, id))
                .fetchOptional(SCHEDULE.NEXT_AT);
    }

    /** Schedules of all organizations that are due, the longest due first. */
    List<DueSchedule> due(Collection<String> kinds, int limit) {
        return dsl.select(SCHEDULE.TENANT_ID, SCHEDULE.ID)
                .from(SCHEDULE)
                .where(SCHEDULE.ACTIVE.isTrue(), SCHEDULE.NEXT_AT.le(currentInstant()), SCHEDULE.KIND.in(kinds))
                .orderBy(SCHEDULE.NEXT_AT)
                .limit(limit)
                .fetch(due -> new DueSchedule(due.value1(), due.value2()));
    }

    /** Locks a schedule that still is due; empty when another node has it, or had it. */
    Optional<StoredSchedule> lock(DueSchedule due) {
        return dsl.selectFrom(SCHEDULE)
                .where(row(due.tenantId(), due.id()))
                .and(SCHEDULE.ACTIVE.isTrue())
                .and(SCHEDULE.NEXT_AT.le(currentInstant()))
                .forUpdate()
                .skipLocked()
                .fetchOptional(this::read);
    }

    private StoredSchedule read(Record row) {
        return new StoredSchedule(
                row.get(SCHEDULE.TENANT_ID),
                row.get(SCHEDULE.ID),
                row.get(SCHEDULE.KIND),
                json.readValue(row.get(SCHEDULE.PAYLOAD).data(), PAYLOAD),
                row.get(SCHEDULE.RULE),
                ZoneId.of(row.get(SCHEDULE.ZONE)),
                MisfirePolicy.valueOf(row.get(SCHEDULE.MISFIRE)),
                row.get(SCHEDULE.CREATED_AT),
                row.get(SCHEDULE.NEXT_AT));
    }

    void advance(StoredSchedule schedule, Instant lastAt, @Nullable Instant nextAt) {
        dsl.update(SCHEDULE)
                .set(SCHEDULE.LAST_AT, lastAt)
                .set(SCHEDULE.NEXT_AT, nextAt)
                .where(row(schedule.tenantId(), schedule.id()))
                .execute();
    }

    private static Condition row(UUID tenantId, UUID id) {
        return SCHEDULE.TENANT_ID.eq(tenantId).and(SCHEDULE.ID.eq(id));
    }
}

package io.scalewell.backend.engine.schedule;

import static io.scalewell.db.engine.Tables.SCHEDULE_TICK;

import io.scalewell.backend.engine.schedule.Schedules.Tick;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Nominal instants and what became of them. */
@Repository
class TickRepository {

    private static final String RAN = "FIRED";
    private static final String SKIPPED = "SKIPPED";

    private final DSLContext dsl;

    TickRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Fails when one of them is recorded already: the primary key is what promises "once" (P14). */
    void record(StoredSchedule schedule, DueTicks ticks) {
        insert(schedule, ticks.run(), RAN);
        insert(schedule, ticks.skipped(), SKIPPED);
    }

    private void insert(StoredSchedule schedule, List<Instant> nominal, String outcome) {
        if (nominal.isEmpty()) {
            return;
        }
        var insert = dsl.insertInto(
                SCHEDULE_TICK,
                SCHEDULE_TICK.TENANT_ID,
                SCHEDULE_TICK.SCHEDULE_ID,
                SCHEDULE_TICK.NOMINAL_AT,
                SCHEDULE_TICK.OUTCOME);
        for (Instant instant : nominal) {
            insert = insert.values(schedule.tenantId(), schedule.id(), instant, outcome);
        }
        insert.execute();
    }

    List<Tick> newest(UUID tenantId, UUID scheduleId, int limit) {
        return dsl.selectFrom(SCHEDULE_TICK)
                .where(SCHEDULE_TICK.TENANT_ID.eq(tenantId).and(SCHEDULE_TICK.SCHEDULE_ID.eq(scheduleId)))
                .orderBy(SCHEDULE_TICK.NOMINAL_AT.desc())
                .limit(limit)
                .fetch(row -> new Tick(
                        row.get(SCHEDULE_TICK.NOMINAL_AT),
                        RAN.equals(row.get(SCHEDULE_TICK.OUTCOME)),
                        row.get(SCHEDULE_TICK.RECORDED_AT)));
    }

    /** Over all organizations. */
    int removeOld(Duration olderThan, int limit) {
        return dsl.execute("""
                delete from engine.schedule_tick using (
                  select tenant_id, schedule_id, nominal_at from engine.schedule_tick
                  where recorded_at < now() - ? * interval '1 millisecond'
                  limit ? for update skip locked) old
                where schedule_tick.tenant_id = old.tenant_id and schedule_tick.schedule_id = old.schedule_id
                  and schedule_tick.nominal_at = old.nominal_at
                """, olderThan.toMillis(), limit);
    }
}

package io.scalewell.backend.engine.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Recurring instants of the current organization, each recorded once in the cluster (P13, P14). */
public interface Schedules {

    /**
     * Creates or replaces a schedule within the caller's transaction.
     *
     * @param rule {@code CRON:0 0 9 * * MON-FRI} or {@code RRULE:FREQ=WEEKLY;BYDAY=MO}
     * @param kind names the {@link TickHandler}
     */
    void put(UUID id, String kind, Map<String, Object> payload, String rule, ZoneId zone, MisfirePolicy misfire);

    void remove(UUID id);

    /** What is wrong with a rule, as one sentence; empty when it can be used. */
    Optional<String> problem(String rule);

    Optional<Instant> nextAt(UUID id);

    /** The nominal instants that were recorded, newest first: those that ran and those that were skipped (P14). */
    List<Tick> ticks(UUID id, int limit);

    /** A nominal instant and what became of it. */
    record Tick(Instant nominal, boolean ran, Instant recordedAt) {}

    /** Is told of each nominal instant, once, in the transaction that records it. Found by Spring. */
    interface TickHandler {

        String kind();

        void tick(UUID scheduleId, Instant nominal, Map<String, Object> payload);
    }
}

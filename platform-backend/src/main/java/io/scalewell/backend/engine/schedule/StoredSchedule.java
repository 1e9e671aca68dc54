package io.scalewell.backend.engine.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the schedules.
 *
 * @param nextAt the first nominal instant about which nothing has been decided, or null when the rule has ended
 */
record StoredSchedule(
        UUID tenantId,
        UUID id,
        String kind,
        Map<String, Object> payload,
        String rule,
        ZoneId zone,
        MisfirePolicy misfire,
        Instant createdAt,
        @Nullable Instant nextAt) {

    Schedule schedule() {
        return Schedule.parse(rule, createdAt, zone);
    }
}

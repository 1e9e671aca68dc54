package io.scalewell.backend.engine.schedule;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class ScheduleStore implements Schedules {

    private static final int MOST_TICKS = 2_000;

    private final TenantScope tenant;
    private final DatabaseClock clock;
    private final ScheduleRepository schedules;
    private final TickRepository ticks;

    ScheduleStore(TenantScope tenant, DatabaseClock clock, ScheduleRepository schedules, TickRepository ticks) {
        this.tenant = tenant;
        this.clock = clock;
        this.schedules = schedules;
        this.ticks = ticks;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(
            UUID id, String kind, Map<String, Object> payload, String rule, ZoneId zone, MisfirePolicy misfire) {
        Instant now = clock.now();
        Instant createdAt = schedules.createdAt(tenant.get(), id).orElse(now);
        StoredSchedule schedule =
                new StoredSchedule(tenant.get(), id, kind, payload, rule, zone, misfire, createdAt, null);
        schedules.put(schedule, next(schedule, now).orElse(null));
    }

    private static Optional<Instant> next(StoredSchedule schedule, Instant after) {
        try {
            return schedule.schedule().next(after);
        } catch (IllegalArgumentException e) {
            throw new Invalid(
                    "/rule", e.getMessage() == null ? Message.of("form.rule") : Message.verbatim(e.getMessage()));
        }
    }

    @Override
    public Optional<String> problem(String rule) {
        try {
            Schedule.parse(rule, Instant.EPOCH, ZoneOffset.UTC);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Objects.requireNonNullElse(e.getMessage(), "The rule cannot be read."));
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(UUID id) {
        schedules.remove(tenant.get(), id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> nextAt(UUID id) {
        return schedules.nextAt(tenant.get(), id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tick> ticks(UUID id, int limit) {
        if (limit < 1 || limit > MOST_TICKS) {
            throw new IllegalArgumentException("limit must be 1 to " + MOST_TICKS + ", not " + limit);
        }
        return ticks.newest(tenant.get(), id, limit);
    }
}

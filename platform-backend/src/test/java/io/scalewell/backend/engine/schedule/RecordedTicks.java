package io.scalewell.backend.engine.schedule;

import io.scalewell.backend.engine.schedule.Schedules.TickHandler;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Remembers ticks, and fails as often as the payload says. */
@Component
class RecordedTicks implements TickHandler {

    static final String KIND = "test-tick";
    static final String FAILURES = "failures";

    private final Map<UUID, List<Instant>> bySchedule = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> failed = new ConcurrentHashMap<>();

    List<Instant> of(UUID scheduleId) {
        return bySchedule.computeIfAbsent(scheduleId, _ -> new CopyOnWriteArrayList<>());
    }

    int failuresOf(UUID scheduleId) {
        return failed.getOrDefault(scheduleId, 0);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void tick(UUID scheduleId, Instant nominal, Map<String, Object> payload) {
        if (payload.get(FAILURES) instanceof Integer failures && failuresOf(scheduleId) < failures) {
            failed.merge(scheduleId, 1, Integer::sum);
            throw new IllegalStateException("a broken handler");
        }
        of(scheduleId).add(nominal);
    }
}

package io.scalewell.backend.engine.schedule;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps this node from trying a failing schedule every second. */
final class Setbacks {

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Map<DueSchedule, Setback> setbacks = new ConcurrentHashMap<>();

    boolean mayTry(DueSchedule schedule) {
        Setback setback = setbacks.get(schedule);
        return setback == null
                || System.nanoTime() - setback.nanos() >= setback.pause().toNanos();
    }

    /** Answers how long this node waits before it tries again. */
    Duration add(DueSchedule schedule) {
        Setback before = setbacks.get(schedule);
        Duration pause = before == null ? FIRST : before.pause().multipliedBy(2);
        Duration bounded = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        setbacks.put(schedule, new Setback(bounded, System.nanoTime()));
        return bounded;
    }

    void clear(DueSchedule schedule) {
        setbacks.remove(schedule);
    }

    private record Setback(Duration pause, long nanos) {}
}

package io.scalewell.backend.engine.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Every so much elapsed time, whatever the clocks on the wall do.
 *
 * @param last nothing recurs after it
 */
record IntervalSchedule(Instant first, Duration every, Instant last) implements Schedule {

    IntervalSchedule {
        if (every.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("The interval must be at least a minute, not " + every);
        }
    }

    @Override
    public Optional<Instant> next(Instant after) {
        Instant next = first;
        if (!after.isBefore(first)) {
            long passed = Duration.between(first, after).dividedBy(every);
            next = first.plus(every.multipliedBy(passed + 1));
        }
        return next.isAfter(last) ? Optional.empty() : Optional.of(next);
    }
}

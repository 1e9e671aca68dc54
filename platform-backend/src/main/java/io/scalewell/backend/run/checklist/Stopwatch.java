package io.scalewell.backend.run.checklist;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Adds up intervals.
 *
 * @param sum of the closed intervals
 * @param since the beginning of the open one, or null
 */
public record Stopwatch(Duration sum, @Nullable Instant since) {

    static final Stopwatch ZERO = new Stopwatch(Duration.ZERO, null);

    boolean isRunning() {
        return since != null;
    }

    Stopwatch start(Instant now) {
        return isRunning() ? this : new Stopwatch(sum, now);
    }

    Stopwatch stop(Instant now) {
        return new Stopwatch(at(now), null);
    }

    Duration at(Instant now) {
        return since == null ? sum : sum.plus(between(since, now));
    }

    /** Never negative, even if the database's clock was set back. */
    static Duration between(Instant from, Instant until) {
        return until.isBefore(from) ? Duration.ZERO : Duration.between(from, until);
    }
}

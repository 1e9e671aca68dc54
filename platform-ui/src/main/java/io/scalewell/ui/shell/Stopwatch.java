package io.scalewell.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * The time of the database without asking it at every look: asked once in a while, and counted on from there. A screen may be a
 * second off, what is stored never is.
 */
final class Stopwatch {

    private static final Duration ASK_AGAIN_AFTER = Duration.ofMinutes(1);

    private final InstantSource source;
    private @Nullable Instant asked;
    private long askedAt;

    Stopwatch(InstantSource source) {
        this.source = source;
    }

    Instant now() {
        long ticks = System.nanoTime();
        var known = asked;
        var passed = Duration.ofNanos(ticks - askedAt);
        if (known == null || passed.compareTo(ASK_AGAIN_AFTER) > 0) {
            asked = source.instant();
            askedAt = ticks;
            return asked;
        }
        return known.plus(passed);
    }
}

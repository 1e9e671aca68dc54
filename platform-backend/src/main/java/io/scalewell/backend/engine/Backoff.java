package io.scalewell.backend.engine;

import java.time.Duration;

/** How long to wait before the next attempt (P7): {@code min(5 s * 4^(n-1), 6 h)}, up to 20 % more or less. */
final class Backoff {

    static final Duration FIRST = Duration.ofSeconds(5);
    static final Duration LONGEST = Duration.ofHours(6);
    static final Duration LONGEST_ASKED = Duration.ofHours(24);

    private static final double FACTOR = 4;
    private static final double JITTER = 0.2;

    private Backoff() {}

    /**
     * @param attempt the one that failed, 1 for the first
     * @param random 0 inclusive to 1 exclusive
     */
    static Duration after(int attempt, double random) {
        double millis = Math.min(FIRST.toMillis() * Math.pow(FACTOR, attempt - 1.0), LONGEST.toMillis());
        return Duration.ofMillis(Math.round(millis * (1 - JITTER + 2 * JITTER * random)));
    }

    /** What the other side asked for, within reason: a second to a day. */
    static Duration asked(Duration wish) {
        Duration least = Duration.ofSeconds(1);
        if (wish.compareTo(least) < 0) {
            return least;
        }
        return wish.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : wish;
    }
}

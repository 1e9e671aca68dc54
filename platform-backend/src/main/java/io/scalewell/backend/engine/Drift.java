package io.scalewell.backend.engine;

import java.time.Duration;

/** How far the node's clock is from the database's (P15). */
enum Drift {
    /** Close enough. */
    NONE,
    /** Worth a warning. */
    WARNS,
    /** Too far to be trusted with new work. */
    STOPS;

    static final Duration WARN_BEYOND = Duration.ofSeconds(2);
    static final Duration STOP_BEYOND = Duration.ofSeconds(10);

    static Drift of(Duration offset) {
        if (offset.abs().compareTo(STOP_BEYOND) > 0) {
            return STOPS;
        }
        return offset.abs().compareTo(WARN_BEYOND) > 0 ? WARNS : NONE;
    }
}

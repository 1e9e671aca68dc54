package io.scalewell.backend.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What follows from an attempt that did not succeed. */
sealed interface Outcome {

    /** Another attempt, after a while. */
    record Retry(Duration in) implements Outcome {}

    /** No attempt is left, or none can help: the job waits among the dead letters (P8). */
    record Dead() implements Outcome {}

    /** The job took its node down too often and is not given to another one (P9). */
    record Quarantined() implements Outcome {}

    /** Goes back to the queue as if it had not been claimed. */
    record GivenBack() implements Outcome {}

    /** The wait before the next attempt, or null when there is none. */
    default @Nullable Duration nextIn() {
        return switch (this) {
            case Retry(Duration in) -> in;
            case GivenBack() -> Duration.ZERO;
            case Dead(), Quarantined() -> null;
        };
    }
}

package io.scalewell.backend.insight;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One activity done once in a case: the rows from which every number is computed, of runs and of imported logs alike.
 *
 * @param readyAt when it could have begun; in an imported log the completion before it; null for the first one there
 * @param startedAt null when an imported log does not say
 * @param touch null when nothing is known about the work itself
 * @param timed whether touch was measured by a timer; otherwise it is what lies between start and completion
 * @param rejected whether it ended in a rejection
 */
public record Pass(
        int caseIndex,
        String activity,
        @Nullable Instant readyAt,
        @Nullable Instant startedAt,
        Instant completedAt,
        @Nullable Duration touch,
        Duration blocked,
        boolean timed,
        @Nullable String resource,
        boolean rejected) {

    /** The end of waiting: the start where it is known, else the completion. */
    Instant waitingUntil() {
        return startedAt == null ? completedAt : startedAt;
    }

    Pass inCase(int index) {
        return new Pass(index, activity, readyAt, startedAt, completedAt, touch, blocked, timed, resource, rejected);
    }
}

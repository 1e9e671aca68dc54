package io.scalewell.backend.run.checklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a task is due.
 *
 * @param overdueTold whether it was said that this instant has passed
 */
public record Due(@Nullable Instant at, boolean overdueTold) {

    public static final Due NEVER = new Due(null, false);

    public static Due at(@Nullable Instant instant) {
        return new Due(instant, false);
    }

    boolean isMissedAt(Instant now) {
        return at != null && !overdueTold && !at.isAfter(now);
    }
}

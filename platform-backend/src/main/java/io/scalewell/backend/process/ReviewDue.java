package io.scalewell.backend.process;

import io.scalewell.backend.process.check.ReviewPeriod;
import io.scalewell.shared.process.ProcessState;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When a process has to be looked at again. */
final class ReviewDue {

    private ReviewDue() {}

    /** That many calendar days or months after it was published or looked at; null without an interval. */
    static @Nullable Instant next(@Nullable String every, Instant from, ZoneId zone) {
        return every == null
                ? null
                : ReviewPeriod.parse(every)
                        .map(period -> from.atZone(zone).plus(period).toInstant())
                        .orElse(null);
    }

    /** Only what is in use can be out of date. */
    static boolean isOver(ProcessState state, @Nullable Instant due, Instant now) {
        return state == ProcessState.LIVE && due != null && !now.isBefore(due);
    }
}

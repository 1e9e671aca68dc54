package io.scalewell.backend.improvement;

import io.scalewell.shared.improvement.GoalStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a goal does against the straight line from its baseline to its target (measures.md, Goals). Works for metrics of which less is
 * better and for those of which more is.
 */
record Pace(double baseline, double target, LocalDate start, LocalDate deadline) {

    private static final double ON_TRACK = 0.9;
    private static final double AT_RISK = 0.6;
    private static final long FULL_PERIOD_DAYS = 30;

    /** Where the line stands on a day; the target from the deadline on. */
    double expected(LocalDate today) {
        return baseline + (target - baseline) * timeShare(today);
    }

    private double timeShare(LocalDate today) {
        double whole = ChronoUnit.DAYS.between(start, deadline);
        return Math.clamp(ChronoUnit.DAYS.between(start, today) / whole, 0, 1);
    }

    /** The share of the way that has been gone; below 0 when it went the other way. */
    @Nullable
    Double progress(@Nullable Double current) {
        return current == null || target == baseline ? null : (current - baseline) / (target - baseline);
    }

    GoalStatus status(@Nullable Double current, LocalDate today) {
        Double progress = progress(current);
        if (progress == null) {
            return GoalStatus.NO_DATA;
        }
        if (progress >= 1 && ChronoUnit.DAYS.between(start, today) >= FULL_PERIOD_DAYS) {
            return GoalStatus.ACHIEVED;
        }
        double expected = timeShare(today);
        if (progress >= ON_TRACK * expected) {
            return GoalStatus.ON_TRACK;
        }
        return progress >= AT_RISK * expected ? GoalStatus.AT_RISK : GoalStatus.OFF_TRACK;
    }
}

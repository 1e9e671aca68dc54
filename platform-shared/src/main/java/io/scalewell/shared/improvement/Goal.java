package io.scalewell.shared.improvement;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A SMART goal with what was measured.
 *
 * @param baseline the metric over the window before the goal started, frozen
 * @param current the metric over the last 30 days, or null when nothing was completed
 * @param expected where the straight line stands today
 * @param progress achieved share of the way from baseline to target; may be below 0 or above 1
 * @param counterBaseline the counter-metric at the start, frozen
 * @param counterHarmed whether the counter-metric got worse by more than its margin
 * @param trend the metric week by week, oldest first
 */
public record Goal(
        GoalKey key,
        ProcessKey process,
        String processName,
        Metric metric,
        double baseline,
        long baselineRuns,
        double target,
        LocalDate start,
        LocalDate deadline,
        MemberId owner,
        String ownerName,
        @Nullable String why,
        @Nullable Double current,
        double expected,
        @Nullable Double progress,
        GoalStatus status,
        @Nullable Metric counterMetric,
        @Nullable Double counterBaseline,
        @Nullable Double counterMargin,
        @Nullable Double counterCurrent,
        boolean counterHarmed,
        List<TrendPoint> trend,
        List<CheckIn> checkIns) {

    /** @param week its Monday; value null when nothing was completed in it */
    public record TrendPoint(LocalDate week, @Nullable Double value) {}
}

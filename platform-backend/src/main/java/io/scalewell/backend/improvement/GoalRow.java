package io.scalewell.backend.improvement;

import io.scalewell.shared.improvement.GoalKey;
import io.scalewell.shared.improvement.Metric;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A goal as it is stored: what was promised, without what is measured since. */
record GoalRow(
        UUID id,
        GoalKey key,
        UUID processId,
        Metric metric,
        double baseline,
        long baselineRuns,
        int baselineDays,
        double target,
        LocalDate start,
        LocalDate deadline,
        UUID ownerId,
        @Nullable String why,
        @Nullable Metric counterMetric,
        @Nullable Double counterBaseline,
        @Nullable Double counterMargin) {

    Pace pace() {
        return new Pace(baseline, target, start, deadline);
    }
}

package io.scalewell.shared.improvement;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a SMART goal. The baseline is not in it: it is computed.
 *
 * @param target in the metric's unit
 * @param counterMetric what must not get worse; needed when the metric is one of efficiency
 * @param counterMargin by how much the counter-metric may get worse, in its unit
 * @param baselineDays length of the window before today over which the baseline is computed; 90 when null
 */
public record NewGoal(
        ProcessKey process,
        Metric metric,
        double target,
        LocalDate deadline,
        @Nullable MemberId owner,
        @Nullable Metric counterMetric,
        @Nullable Double counterMargin,
        @Nullable Integer baselineDays,
        @Nullable String why) {}

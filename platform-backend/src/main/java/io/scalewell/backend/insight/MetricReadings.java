package io.scalewell.backend.insight;

import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.process.ProcessKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads metrics that goals follow: hours on the working clock, percent, or runs per week. */
public interface MetricReadings {

    /** Over the runs completed in {@code [from, to)}. */
    Reading read(ProcessKey process, Metric metric, Instant from, Instant to);

    /** Week by week, oldest first, from the week of {@code from} to that of {@code to}. */
    List<Weekly> weekly(ProcessKey process, Metric metric, Instant from, Instant to);

    /** @param value null when no run was completed, or nothing says anything about the metric */
    record Reading(@Nullable Double value, long runs) {}

    /** @param week its Monday */
    record Weekly(LocalDate week, @Nullable Double value) {}
}

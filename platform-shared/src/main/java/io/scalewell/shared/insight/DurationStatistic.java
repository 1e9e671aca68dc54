package io.scalewell.shared.insight;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Median and 85th percentile, linearly interpolated; null when there is no value. */
public record DurationStatistic(
        long count, @Nullable Duration median, @Nullable Duration p85) {}

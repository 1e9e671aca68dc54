package io.scalewell.backend.insight;

import io.scalewell.backend.insight.statistics.Percentile;
import io.scalewell.shared.insight.DurationStatistic;
import java.time.Duration;
import java.util.Collection;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Statistics of durations. */
final class Durations {

    private static final double NANOS = 1e9;

    private Durations() {}

    static DurationStatistic statistic(Collection<Duration> durations) {
        double[] seconds = seconds(durations);
        return new DurationStatistic(
                seconds.length, duration(Percentile.median(seconds)), duration(Percentile.of(seconds, 0.85)));
    }

    static @Nullable Duration median(Collection<Duration> durations) {
        return duration(Percentile.median(seconds(durations)));
    }

    static Duration sum(Collection<Duration> durations) {
        return durations.stream().reduce(Duration.ZERO, Duration::plus);
    }

    static double hours(Duration duration) {
        return duration.toNanos() / (3600 * NANOS);
    }

    private static double[] seconds(Collection<Duration> durations) {
        return durations.stream()
                .mapToDouble(duration -> duration.toNanos() / NANOS)
                .toArray();
    }

    private static @Nullable Duration duration(OptionalDouble seconds) {
        return seconds.isEmpty() ? null : Duration.ofNanos(Math.round(seconds.getAsDouble() * NANOS));
    }
}

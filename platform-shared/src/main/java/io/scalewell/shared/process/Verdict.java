package io.scalewell.shared.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change promises: the metric it should move, which way, and what must not get worse.
 *
 * @param metric name of a metric, such as {@code cycle-time-median}
 * @param direction {@code DOWN} or {@code UP}
 */
public record Verdict(String metric, @Nullable Direction direction, List<String> counterMetrics) {

    public Verdict {
        direction = direction == null ? Direction.DOWN : direction;
        counterMetrics = Lists.copy(counterMetrics);
    }

    /** Which way is better. */
    public enum Direction {
        UP,
        DOWN
    }
}

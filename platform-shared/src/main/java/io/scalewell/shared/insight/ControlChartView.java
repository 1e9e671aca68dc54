package io.scalewell.shared.insight;

import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An XmR chart. Values in hours.
 *
 * @param phases limits, restarted at each published version; a phase of fewer than 20 points has none
 */
public record ControlChartView(ControlMeasure measure, List<Point> points, List<Phase> phases, List<Signal> signals) {

    /** @param label the run's key */
    public record Point(Instant at, double value, String label) {}

    /**
     * @param first position of its first point
     * @param last position of its last point
     * @param title such as {@code v4}
     */
    public record Phase(
            int first,
            int last,
            String title,
            @Nullable Double centre,
            @Nullable Double lower,
            @Nullable Double upper) {}

    /**
     * @param rule the number of the rule within its set
     * @param points positions of the points that make the signal
     */
    public record Signal(int rule, Message text, List<Integer> points) {}
}

package io.scalewell.shared.insight;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The discovered map: how often what came right after what, and how long it took. Durations in seconds. */
public record ProcessMapView(
        List<Node> nodes,
        List<Edge> edges,
        Map<String, Long> starts,
        Map<String, Long> ends,
        @Nullable Layout layout) {

    /**
     * @param title what people read
     * @param count occurrences
     * @param cases in how many cases
     * @param waiting median waiting in seconds, or null
     */
    public record Node(
            String activity,
            String title,
            long count,
            long cases,
            @Nullable Double waiting) {}

    public record Edge(String from, String to, long count, double mean, double median, double p85) {}

    /** Where the boxes and lines go; positions in the order of nodes and edges. */
    public record Layout(double width, double height, List<Box> nodes, List<Line> edges) {}

    public record Box(String activity, double x, double y, double width, double height) {}

    /** @param points x and y alternating; {@code from} or {@code to} null for the start and end marks */
    public record Line(@Nullable String from, @Nullable String to, List<Double> points) {}
}

package io.scalewell.backend.insight.mining;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The discovered map: how often which activity came right after which. Everything is ordered by frequency, ties by name.
 *
 * @param starts how many cases began with the activity
 * @param ends how many cases ended with the activity
 */
public record DirectlyFollowsGraph(
        List<Node> nodes, List<Edge> edges, Map<String, Long> starts, Map<String, Long> ends) {

    public DirectlyFollowsGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        starts = Collections.unmodifiableMap(new LinkedHashMap<>(starts));
        ends = Collections.unmodifiableMap(new LinkedHashMap<>(ends));
    }

    /**
     * An activity.
     *
     * @param count how often it occurred
     * @param cases in how many cases
     */
    public record Node(String activity, long count, long cases) {}

    /**
     * An activity right after another, or after itself.
     *
     * @param time between the two completions
     * @param waiting from the completion of the one to the start of the other, never negative; null without any start
     */
    public record Edge(
            String from,
            String to,
            long count,
            Performance time,
            @Nullable Performance waiting) {}

    public static DirectlyFollowsGraph of(CodedLog log, CaseClock clock) {
        GraphDiscovery discovery = new GraphDiscovery(log, clock);
        return discovery.discover();
    }

    /**
     * Keeps the most frequent edges: that share of all, and more where an activity would otherwise no longer be
     * reachable from a start or no longer reach an end.
     */
    public DirectlyFollowsGraph withPaths(int percent) {
        Percent.require(percent, "paths");
        return new DirectlyFollowsGraph(nodes, new Backbone(this).withMostFrequent(percent), starts, ends);
    }
}

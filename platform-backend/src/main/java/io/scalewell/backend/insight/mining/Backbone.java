package io.scalewell.backend.insight.mining;

import static java.util.stream.Collectors.groupingBy;

import io.scalewell.backend.insight.mining.DirectlyFollowsGraph.Edge;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The edges without which an activity would be cut off from every start or every end. Grown like a maximum spanning tree,
 * once from the starts forward and once from the ends backward, so that each activity keeps its most travelled way.
 */
final class Backbone {

    private final List<Edge> edges;
    private final Set<Edge> needed = new HashSet<>();

    /** A way to an activity: an edge, or null from outside. */
    private record Way(
            String activity, long count, @Nullable Edge edge) {

        static final Comparator<Way> MOST_TRAVELLED =
                Comparator.<Way>comparingLong(way -> -way.count()).thenComparing(Way::activity);
    }

    Backbone(DirectlyFollowsGraph graph) {
        edges = graph.edges();
        grow(graph.starts(), Edge::from, Edge::to);
        grow(graph.ends(), Edge::to, Edge::from);
    }

    /** The needed edges and the most frequent others, until they are that share of all edges; in their order. */
    List<Edge> withMostFrequent(int percent) {
        Set<Edge> kept = new HashSet<>(needed);
        for (Edge edge : edges) {
            if (kept.size() >= Percent.of(percent, edges.size())) {
                break;
            }
            kept.add(edge);
        }
        return edges.stream().filter(kept::contains).toList();
    }

    private void grow(Map<String, Long> outside, Function<Edge, String> near, Function<Edge, String> far) {
        Map<String, List<Edge>> leaving = edges.stream().collect(groupingBy(near));
        PriorityQueue<Way> ways = new PriorityQueue<>(Way.MOST_TRAVELLED);
        outside.forEach((activity, count) -> ways.add(new Way(activity, count, null)));
        Set<String> reached = new HashSet<>();
        while (!ways.isEmpty()) {
            Way way = ways.remove();
            if (reached.add(way.activity())) {
                if (way.edge() != null) {
                    needed.add(way.edge());
                }
                for (Edge edge : leaving.getOrDefault(way.activity(), List.of())) {
                    ways.add(new Way(far.apply(edge), edge.count(), edge));
                }
            }
        }
    }
}

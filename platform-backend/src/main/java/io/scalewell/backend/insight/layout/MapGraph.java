package io.scalewell.backend.insight.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is to be drawn. Cycles, self-loops, several edges between the same nodes and unconnected parts are all possible.
 */
public record MapGraph(List<Node> nodes, List<Edge> edges) {

    /** Larger maps are refused, because nobody could read them and drawing them takes seconds: simplify first. */
    public static final int MOST_NODES = 200;

    public static final int MOST_EDGES = 800;

    public MapGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        if (nodes.size() > MOST_NODES || edges.size() > MOST_EDGES) {
            throw new IllegalArgumentException("A map has at most " + MOST_NODES + " nodes and " + MOST_EDGES
                    + " edges, not " + nodes.size() + " and " + edges.size());
        }
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            if (!ids.add(node.id())) {
                throw new IllegalArgumentException("Two nodes of a map have the id " + node.id());
            }
        }
        for (Edge edge : edges) {
            if (!ids.contains(edge.from()) || !ids.contains(edge.to())) {
                throw new IllegalArgumentException(
                        "An edge of a map goes from " + edge.from() + " to " + edge.to() + ", which are no nodes");
            }
        }
    }

    /** Where a node wants to be. */
    public enum Place {
        ANYWHERE,
        /** Before all others, as a start mark. */
        FIRST,
        /** After all others, as an end mark. */
        LAST
    }

    /** A box of that size, in pixels. */
    public record Node(String id, double width, double height, Place place) {

        public Node {
            if (!(width > 0 && height > 0 && width < 10_000 && height < 10_000)) {
                throw new IllegalArgumentException("The node " + id + " cannot be " + width + " by " + height);
            }
        }

        public Node(String id, double width, double height) {
            this(id, width, height, Place.ANYWHERE);
        }
    }

    /**
     * A line between two boxes.
     *
     * @param weight how important it is compared to the others; the heaviest ways become straight, short and forward
     * @param labelWidth the room its label needs, or 0 without a label
     * @param labelHeight the room its label needs, or 0 without a label
     */
    public record Edge(String from, String to, double weight, double labelWidth, double labelHeight) {

        public Edge {
            if (!(weight >= 0 && labelWidth >= 0 && labelHeight >= 0)) {
                throw new IllegalArgumentException(
                        "The weight and label of the edge from " + from + " to " + to + " must not be negative");
            }
        }

        public Edge(String from, String to, double weight) {
            this(from, to, weight, 0, 0);
        }
    }
}

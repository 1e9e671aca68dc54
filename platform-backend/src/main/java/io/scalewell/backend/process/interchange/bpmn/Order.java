package io.scalewell.backend.process.interchange.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the nodes of a flow follow one another: reverse postorder of a depth-first search, so that what is on one way stays
 * together and the first way comes first.
 */
final class Order {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Node.Edge> back = new ArrayList<>();
    private final Map<Node, Integer> place = new HashMap<>();

    private Order() {}

    private record Visit(Node node, Deque<Node.Edge> left) {

        static Visit of(Node node) {
            Deque<Node.Edge> left = new ArrayDeque<>();
            node.out().forEach(left::push);
            return new Visit(node, left);
        }
    }

    static Order of(Node entry) {
        Order order = new Order();
        Set<Node> seen = new HashSet<>(Set.of(entry));
        Set<Node> open = new HashSet<>(Set.of(entry));
        Deque<Visit> visits = new ArrayDeque<>(List.of(Visit.of(entry)));
        while (!visits.isEmpty()) {
            Visit visit = visits.element();
            if (visit.left.isEmpty()) {
                visits.pop();
                open.remove(visit.node);
                order.nodes.add(visit.node);
                continue;
            }
            Node.Edge edge = visit.left.pop();
            if (open.contains(edge.to())) {
                order.back.add(edge);
            } else if (seen.add(edge.to())) {
                open.add(edge.to());
                visits.push(Visit.of(edge.to()));
            }
        }
        Collections.reverse(order.nodes);
        for (int index = 0; index < order.nodes.size(); index++) {
            order.place.put(order.nodes.get(index), index);
        }
        return order;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The flows that lead back. */
    List<Node.Edge> back() {
        return back;
    }

    int place(Node node) {
        return place.getOrDefault(node, Integer.MAX_VALUE);
    }

    /**
     * Where all ways from each node meet again at the latest; nothing for those from which they end apart. Only for a flow without ways
     * back. Cooper, Harvey, Kennedy: A simple, fast dominance algorithm (2001), on the reversed flow.
     */
    Map<Node, Node> joins() {
        Map<Node, Node> joins = new HashMap<>();
        Map<Node, Integer> depth = new HashMap<>();
        for (Node node : nodes.reversed()) {
            Node join = null;
            boolean first = true;
            for (Node.Edge edge : node.out()) {
                Node next = edge.to().kind() == Node.Kind.END ? null : edge.to();
                join = first ? next : common(join, next, joins, depth);
                first = false;
            }
            depth.put(node, join == null ? 1 : depth.getOrDefault(join, 0) + 1);
            if (join != null) {
                joins.put(node, join);
            }
        }
        return joins;
    }

    private static @Nullable Node common(
            @Nullable Node one, @Nullable Node other, Map<Node, Node> joins, Map<Node, Integer> depth) {
        Node left = one;
        Node right = other;
        while (left != right) {
            if (left == null || right == null) {
                return null;
            }
            if (depth.getOrDefault(left, 0) >= depth.getOrDefault(right, 0)) {
                left = joins.get(left);
            } else {
                right = joins.get(right);
            }
        }
        return left;
    }
}

package io.scalewell.backend.process.interchange.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scope without ways back: in which order its nodes are, when each is reached, and what runs side by side. */
final class Flow {

    private final Order order;
    private final Map<Node, Node> joins;
    private final Map<Node, Guard> guards = new HashMap<>();

    Flow(Scope scope, Guard reached) {
        order = Order.of(scope.entry());
        joins = order.joins();
        for (Node node : order.nodes()) {
            Guard guard = node == scope.entry() ? reached : Guard.NEVER;
            for (Node.Edge edge : node.in()) {
                guard = guard.or(taken(edge));
            }
            guards.put(node, guard);
            if (node.decision() != null) {
                node.decision().reachedWhen(guard);
            }
        }
    }

    private Guard taken(Node.Edge edge) {
        Decision decision = edge.from().decision();
        return decision != null && edge.choice() >= 0
                ? Guard.of(decision, edge.choice())
                : guards.getOrDefault(edge.from(), Guard.NEVER);
    }

    List<Node> nodes() {
        return order.nodes();
    }

    Guard guard(Node node) {
        return guards.getOrDefault(node, Guard.ALWAYS);
    }

    /**
     * The ways between a gateway and where they meet again.
     *
     * @param name of the first flow
     * @param nodes in their order
     */
    record Way(String name, List<Node> nodes) {

        boolean hasSteps() {
            return nodes.stream().anyMatch(node -> node.kind() == Node.Kind.ACTION || node.kind() == Node.Kind.SCOPE);
        }
    }

    /** The ways away from a gateway, if they have nothing in common before they meet; else none. */
    List<Way> ways(Node gateway) {
        List<Way> ways = new ArrayList<>();
        Node join = joins.get(gateway);
        Set<Node> all = new HashSet<>();
        for (Node.Edge edge : gateway.out()) {
            Set<Node> region = region(edge.to(), join);
            boolean closed = region.stream()
                    .flatMap(node -> node.in().stream())
                    .allMatch(each -> each.from() == gateway || region.contains(each.from()));
            if (!closed || region.stream().anyMatch(all::contains)) {
                return List.of();
            }
            all.addAll(region);
            ways.add(new Way(
                    edge.name(),
                    region.stream()
                            .sorted(Comparator.comparingInt(order::place))
                            .toList()));
        }
        List<Way> filled = ways.stream().filter(Way::hasSteps).toList();
        return filled.size() > 1 ? ways : List.of();
    }

    private static Set<Node> region(Node from, @Nullable Node join) {
        Set<Node> region = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node != join && node.kind() != Node.Kind.END && region.add(node)) {
                node.out().forEach(edge -> open.push(edge.to()));
            }
        }
        return region;
    }
}

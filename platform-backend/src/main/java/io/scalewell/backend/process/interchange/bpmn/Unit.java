package io.scalewell.backend.process.interchange.bpmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stays together in the checklist: one node, or a gateway with the ways that run side by side after it.
 *
 * @param ways none for one node
 */
record Unit(Node node, List<Flow.Way> ways) {

    Unit {
        ways = List.copyOf(ways);
    }

    /**
     * The flow cut into units, one after the other.
     *
     * @param beside whether there may be ways side by side
     */
    static List<Unit> of(Flow flow, boolean beside) {
        List<Unit> units = new ArrayList<>();
        Set<Node> done = new HashSet<>();
        for (Node node : flow.nodes()) {
            if (done.add(node)) {
                Unit unit = new Unit(node, beside && node.runsBeside() ? flow.ways(node) : List.of());
                unit.nodes().forEach(done::add);
                units.add(unit);
            }
        }
        return units;
    }

    Stream<Node> nodes() {
        return Stream.concat(Stream.of(node), ways.stream().flatMap(way -> way.nodes().stream()));
    }

    boolean isBeside() {
        return !ways.isEmpty();
    }

    boolean hasSteps() {
        return nodes().anyMatch(each -> each.kind() == Node.Kind.ACTION || each.kind() == Node.Kind.SCOPE);
    }
}

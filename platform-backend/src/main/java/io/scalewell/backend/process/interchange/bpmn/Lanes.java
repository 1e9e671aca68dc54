package io.scalewell.backend.process.interchange.bpmn;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Who does what: the lanes of all pools and of their sub-processes; of several pools, one without lanes is a role itself. */
final class Lanes {

    private static final int ROLES = 100;
    private static final int NAME = 80;

    private final Calls calls;
    private final SequencedMap<String, Pools.Pool> roles = new LinkedHashMap<>();
    private final Map<String, String> roleOfNode = new HashMap<>();
    private final Map<Element, Pools.Pool> roleThemselves = new HashMap<>();

    Lanes(Pools pools, Calls calls) {
        this.calls = calls;
        for (Pools.Pool pool : pools.drawn()) {
            int before = roles.size();
            read(pool.process(), pool);
            if (pools.areSeveral() && roles.size() == before && !pool.name().isEmpty()) {
                roleThemselves.put(pool.process(), pool);
            }
        }
    }

    private void read(Element element, Pools.Pool pool) {
        Element scope = calls.content(element);
        scope.children("laneSet").forEach(set -> read(set, "", pool));
        scope.children().stream().filter(BpmnFile::isFlowNode).forEach(node -> read(node, pool));
    }

    /** What is in a lane within a lane belongs to the inner one, if that has a name. */
    private void read(Element set, String outer, Pools.Pool pool) {
        for (Element lane : set.children("lane")) {
            String role =
                    lane.name().isEmpty() ? outer : role(lane.name(), pool).orElse(outer);
            if (!role.isEmpty()) {
                lane.children("flowNodeRef").forEach(node -> roleOfNode.put(node.text(), role));
            }
            lane.children("childLaneSet").forEach(child -> read(child, role, pool));
        }
    }

    /** Lanes of the same name in different pools are different people. */
    private Optional<String> role(String wish, Pools.Pool pool) {
        String name = Words.cut(wish, NAME);
        if (!pool.equals(roles.getOrDefault(name, pool)) && !pool.name().isEmpty()) {
            String suffix = " (" + Words.cut(pool.name(), NAME / 2) + ")";
            name = Words.cut(wish, NAME - suffix.length()) + suffix;
        }
        if (roles.size() < ROLES) {
            roles.putIfAbsent(name, pool);
        }
        return roles.containsKey(name) ? Optional.of(name) : Optional.empty();
    }

    List<String> roles() {
        return List.copyOf(roles.keySet());
    }

    /** The lane that an element is in, or that the sub-process is in which holds it. */
    Optional<String> roleOf(Element element) {
        for (Element each = element; each != null; each = calls.around(each).orElse(null)) {
            String role = roleOfNode.get(each.id());
            if (role != null) {
                return Optional.of(role);
            }
            Pools.Pool itself = roleThemselves.get(each);
            if (itself != null) {
                return role(itself.name(), itself);
            }
        }
        return Optional.empty();
    }
}

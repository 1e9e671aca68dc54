package io.scalewell.backend.process.interchange.bpmn;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** Who does what: the lanes of a process and of its sub-processes. */
final class Lanes {

    private static final int ROLES = 100;
    private static final int NAME = 80;

    private final SequencedSet<String> roles = new LinkedHashSet<>();
    private final Map<String, String> roleOfNode = new HashMap<>();

    Lanes(Element process) {
        read(process);
    }

    private void read(Element scope) {
        scope.children("laneSet").forEach(set -> read(set, ""));
        scope.children().stream().filter(BpmnFile::isFlowNode).forEach(this::read);
    }

    /** What is in a lane within a lane belongs to the inner one, if that has a name. */
    private void read(Element set, String outer) {
        for (Element lane : set.children("lane")) {
            String name = Words.cut(lane.name(), NAME);
            if (!name.isEmpty() && roles.size() < ROLES) {
                roles.add(name);
            }
            String role = roles.contains(name) ? name : outer;
            if (!role.isEmpty()) {
                lane.children("flowNodeRef").forEach(node -> roleOfNode.put(node.text(), role));
            }
            lane.children("childLaneSet").forEach(child -> read(child, role));
        }
    }

    List<String> roles() {
        return List.copyOf(roles);
    }

    /** The lane that an element is in, or that the sub-process is in which holds it. */
    Optional<String> roleOf(Element element) {
        for (Element each = element; each != null; each = each.parent()) {
            String role = roleOfNode.get(each.id());
            if (role != null) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}

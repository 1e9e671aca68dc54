package io.scalewell.backend.process.interchange.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Events attached to an activity. A checklist is not interrupted: what happened is chosen when the activity is done, and the way that
 * the event leads is one of those that follow.
 */
final class Boundaries {

    private final Remarks remarks;
    private final Wording wording;

    Boundaries(Remarks remarks) {
        this.remarks = remarks;
        this.wording = remarks.wording();
    }

    void attach(Map<String, Node> nodes) {
        Map<Node, List<Node>> events = new LinkedHashMap<>();
        for (Node node : nodes.values()) {
            Element element = node.element();
            if (element != null && element.is("boundaryEvent")) {
                Node host = nodes.get(element.attribute("attachedToRef").orElse(""));
                if (host == null || node.out().isEmpty()) {
                    String what = wording.title(element) + when(element);
                    String at = host == null ? "" : wording.title(element(host));
                    remarks.add(Topic.BOUNDARIES, at.isEmpty() ? what : wording.say("import.bpmn.text.at", what, at));
                } else {
                    remarks.add(Topic.INTERRUPTIONS, wording.title(element) + when(element));
                    events.computeIfAbsent(host, key -> new ArrayList<>()).add(node);
                }
            }
        }
        events.forEach(this::attach);
    }

    private static String when(Element event) {
        return Timer.of(event)
                .map(Timer::text)
                .filter(text -> !text.isEmpty())
                .map(text -> " (" + text + ")")
                .orElse("");
    }

    private void attach(Node host, List<Node> events) {
        String name = wording.quoted(wording.title(element(host)));
        List<Node> interrupting = events.stream().filter(Boundaries::interrupts).toList();
        List<Node> besides = events.stream().filter(event -> !interrupts(event)).toList();
        if (!interrupting.isEmpty()) {
            Node outcome = Node.added(Node.Kind.EXCLUSIVE, wording.say("import.bpmn.text.how-ended", name));
            lead(host, outcome, interrupting, wording.say("import.bpmn.text.as-planned"));
        }
        if (!besides.isEmpty()) {
            Node happened = Node.added(Node.Kind.INCLUSIVE, wording.say("import.bpmn.text.what-happened", name));
            lead(host, happened, besides, "").forEach(Node.Edge::makeFree);
        }
    }

    private static Element element(Node host) {
        Element element = host.element();
        if (element == null) {
            throw new IllegalStateException("An event is attached to what is not drawn");
        }
        return element;
    }

    private static boolean interrupts(Node event) {
        return element(event)
                .attribute("cancelActivity")
                .filter("false"::equals)
                .isEmpty();
    }

    /** The events first; the way that was there before comes last. */
    private List<Node.Edge> lead(Node host, Node gateway, List<Node> events, String name) {
        List<Node> before = host.out().stream().map(Node.Edge::to).toList();
        List.copyOf(host.out()).forEach(Node.Edge::remove);
        host.leadTo(gateway, "", null);
        events.forEach(event -> gateway.leadTo(event, wording.title(element(event)), null));
        List<Node> ends = before.isEmpty() ? List.of(Node.added(Node.Kind.END, "")) : before;
        return ends.stream().map(end -> gateway.leadTo(end, name, null)).toList();
    }
}

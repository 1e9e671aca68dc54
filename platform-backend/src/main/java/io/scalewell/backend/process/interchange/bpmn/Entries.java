package io.scalewell.backend.process.interchange.bpmn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives a flow one beginning, from which everything is reached. */
final class Entries {

    private final Remarks remarks;
    private final Wording wording;

    Entries(Remarks remarks) {
        this.remarks = remarks;
        this.wording = remarks.wording();
    }

    Node enter(List<Node> nodes, boolean anyOrder) {
        List<Node> roots = nodes.stream()
                .filter(node -> node.in().isEmpty() && !isAttached(node))
                .toList();
        boolean beside = anyOrder && roots.size() > 1;
        Node entry = Node.added(beside ? Node.Kind.PARALLEL : Node.Kind.PASS, "");
        List<Node> starts = roots.stream().filter(Entries::isStart).toList();
        if (starts.size() > 1) {
            Node begin = Node.added(Node.Kind.EXCLUSIVE, wording.say("import.bpmn.text.how-begins"));
            entry.leadTo(begin, "", null);
            starts.forEach(start -> begin.leadTo(start, title(start), null));
        } else {
            starts.forEach(start -> entry.leadTo(start, "", null));
        }
        Set<Node> reached = new HashSet<>();
        reach(entry, reached);
        for (Node root : roots) {
            if (!reached.contains(root)) {
                tellUnlessOnly(root, entry, beside);
                entry.leadTo(root, "", null);
                reach(root, reached);
            }
        }
        for (Node node : nodes) {
            if (!reached.contains(node) && !isAttached(node)) {
                tellUnlessOnly(node, entry, beside);
                entry.leadTo(node, "", null);
                reach(node, reached);
            }
        }
        return entry;
    }

    private void tellUnlessOnly(Node node, Node entry, boolean beside) {
        Element element = node.element();
        if (element != null && !entry.out().isEmpty() && !beside) {
            remarks.add(Topic.UNCONNECTED, wording.title(element));
        }
    }

    private String title(Node node) {
        Element element = node.element();
        return element == null ? node.name() : wording.title(element);
    }

    private static boolean isStart(Node node) {
        return node.element() != null && node.element().is("startEvent");
    }

    /** Without a way away from it, an attached event is told already. */
    private static boolean isAttached(Node node) {
        return node.element() != null
                && node.element().is("boundaryEvent")
                && node.out().isEmpty();
    }

    private static void reach(Node from, Set<Node> reached) {
        Deque<Node> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (reached.add(node)) {
                node.out().forEach(edge -> open.push(edge.to()));
            }
        }
    }
}

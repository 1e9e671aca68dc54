package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import org.jspecify.annotations.Nullable;

/** Makes each way back the rejection of an approval, so that what is left leads forward only. */
final class Loops {

    private final Lanes lanes;
    private final Remarks remarks;
    private final Wording wording;

    Loops(Lanes lanes, Remarks remarks) {
        this.lanes = lanes;
        this.remarks = remarks;
        this.wording = remarks.wording();
    }

    void unroll(Scope scope) {
        Order order = Order.of(scope.entry());
        for (Node.Edge back : order.back()) {
            Node target = firstWork(back.to());
            Node from = back.from();
            String name = back.name().isEmpty() ? name(from) : back.name();
            back.remove();
            if (target == null) {
                remarks.add(Topic.LOST_LOOPS, name);
                continue;
            }
            approval(from, target, back, name).sendBackTo(target);
        }
    }

    private Node approval(Node from, Node target, Node.Edge back, String name) {
        boolean decides = from.kind() == Node.Kind.EXCLUSIVE;
        Node before = decides ? workBefore(from) : null;
        if (before != null && before != target && before.sendsBackTo() == null) {
            return before;
        }
        String words = from.name().isEmpty() ? wording.say("import.bpmn.text.good-enough") : from.name();
        if (decides && from.in().stream().noneMatch(edge -> edge.from().sendsBackTo() != null)) {
            Node check = Node.added(step(from, words, back));
            from.precedeBy(check);
            return check;
        }
        String title = wording.say("import.bpmn.text.back-to", wording.quoted(title(target)));
        Node again = Node.added(step(from, title, back));
        from.leadTo(again, name, back.condition());
        return again;
    }

    private Step step(Node from, String title, Node.Edge back) {
        String way = back.name().isEmpty() ? "" : " (" + back.name() + ")";
        Element element = from.element();
        return Step.task("", Words.cut(title, StepMaker.TITLE))
                .change()
                .kind(StepKind.APPROVAL)
                .assignee(
                        element == null
                                ? null
                                : lanes.roleOf(element)
                                        .map(Assignee.OfRole::new)
                                        .orElse(null))
                .instructions(wording.say("import.bpmn.text.decide", way))
                .toStep();
    }

    /** The step right before a gateway, if somebody works at it. */
    private static @Nullable Node workBefore(Node gateway) {
        Node node = gateway;
        while (node.in().size() == 1) {
            node = node.in().getFirst().from();
            if (node.kind() == Node.Kind.ACTION) {
                return node.isWork() ? node : null;
            }
            if (node.kind() != Node.Kind.PASS || node.out().size() > 1) {
                return null;
            }
        }
        return null;
    }

    /** Where the work goes on when it was sent back. */
    private static @Nullable Node firstWork(Node from) {
        Node node = from;
        for (int tries = 0; tries < XmlGate.ELEMENTS; tries++) {
            if (node.kind() == Node.Kind.ACTION || node.kind() == Node.Kind.SCOPE) {
                return node;
            }
            if (node.out().isEmpty()) {
                return null;
            }
            node = node.out().getFirst().to();
        }
        return null;
    }

    private String name(Node node) {
        return node.name().isEmpty() ? wording.say("import.bpmn.text.nameless-flow") : node.name();
    }

    private String title(Node node) {
        Step step = node.step();
        return step != null ? step.title() : name(node);
    }
}

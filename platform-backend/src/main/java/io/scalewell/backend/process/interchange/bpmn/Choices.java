package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets somebody choose where the model decides: in the step before, else when the run is started, else in a step of its own. */
final class Choices {

    private final FieldKeys keys;
    private final Lanes lanes;
    private final Remarks remarks;
    private final Wording wording;
    private final List<Decision> atStart = new ArrayList<>();

    Choices(FieldKeys keys, Lanes lanes, Remarks remarks) {
        this.keys = keys;
        this.lanes = lanes;
        this.remarks = remarks;
        this.wording = remarks.wording();
    }

    /** @param first whether nothing comes before the scope in a run */
    void offer(Scope scope, boolean first) {
        for (Node gateway : Order.of(scope.entry()).nodes()) {
            if (gateway.isSplit()) {
                Decision decision = decision(gateway);
                gateway.decideBy(decision);
                if (decision.isAsked()) {
                    ask(decision, gateway, scope, first);
                }
            }
        }
    }

    List<Field> startFields() {
        return atStart.stream().map(Decision::field).toList();
    }

    private Decision decision(Node gateway) {
        List<Node.Edge> chosen =
                gateway.out().stream().filter(edge -> !edge.isFree()).toList();
        boolean several = gateway.kind() == Node.Kind.INCLUSIVE;
        String label = gateway.name().isEmpty() ? question(gateway) : gateway.name();
        long without = chosen.stream().filter(edge -> !edge.isOurs()).count();
        if (without == 0 || (without == 1 && chosen.size() > 1 && !several)) {
            for (int index = 0; index < chosen.size(); index++) {
                chosen.get(index).choose(index);
            }
            return Decision.byConditions(
                    label,
                    chosen.stream()
                            .<@Nullable String>map(edge -> edge.isOurs() ? edge.condition() : null)
                            .toList(),
                    wording.say("import.bpmn.text.otherwise"),
                    several);
        }
        Decision decision = new Decision(
                keys.next(label), label, several, chosen.size() < gateway.out().size());
        for (Node.Edge edge : chosen) {
            if (edge.condition() != null) {
                remarks.add(Topic.CONDITIONS, edge.name().isEmpty() ? edge.condition() : edge.name());
            }
            edge.choose(decision.add(wish(edge, decision.size() + 1), edge.condition()));
        }
        return decision;
    }

    private String question(Node gateway) {
        return gateway.asksWhat()
                ? wording.say("import.bpmn.text.what-first")
                : wording.say("import.bpmn.text.how-goes-on");
    }

    private String wish(Node.Edge edge, int number) {
        String name = edge.name().isEmpty() ? firstName(edge.to()) : edge.name();
        if (!name.isEmpty()) {
            return name;
        }
        String condition = edge.condition();
        return condition == null ? wording.say("import.bpmn.text.option", number) : condition;
    }

    /** What is done when this way is taken. */
    private String firstName(Node to) {
        Node node = to;
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (seen.add(node)) {
            Step step = node.step();
            if (step != null) {
                return step.title();
            }
            if (!node.name().isEmpty()
                    && (node.kind() != Node.Kind.EXCLUSIVE || node.out().size() > 1)) {
                return node.name();
            }
            if (node.out().size() != 1) {
                return node.kind() == Node.Kind.END ? wording.say("import.bpmn.text.end") : "";
            }
            node = node.out().getFirst().to();
        }
        return "";
    }

    private void ask(Decision decision, Node gateway, Scope scope, boolean first) {
        Node node = gateway;
        while (!gateway.asksWhat() && node.in().size() == 1) {
            Node.Edge before = node.in().getFirst();
            node = before.from();
            if (node.isWork()) {
                node.asked().add(decision);
                return;
            }
            if (node == scope.entry() && first && node.out().size() == 1) {
                atStart.add(decision);
                return;
            }
            if (!before.isFree() && (node.kind() != Node.Kind.PASS || node.out().size() > 1)) {
                break;
            }
        }
        Node asking = Node.added(step(decision, gateway));
        asking.asked().add(decision);
        gateway.precedeBy(asking);
    }

    private Step step(Decision decision, Node gateway) {
        return Step.task("", Words.cut(decision.label(), StepMaker.TITLE))
                .change()
                .assignee(near(gateway)
                        .flatMap(lanes::roleOf)
                        .map(Assignee.OfRole::new)
                        .orElse(null))
                .toStep();
    }

    /** A choice that the model does not draw belongs to whoever comes before, else to whoever comes after. */
    private static Optional<Element> near(Node gateway) {
        Stream<Node> before = gateway.in().stream().map(Node.Edge::from);
        Stream<Node> after = gateway.out().stream().map(Node.Edge::to);
        return Stream.concat(Stream.of(gateway), Stream.concat(before, after))
                .flatMap(node -> Stream.ofNullable(node.element()))
                .findFirst();
    }
}

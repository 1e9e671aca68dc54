package io.scalewell.backend.process.interchange.bpmn;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the flow of a scope: nodes, flows, and what belongs to no flow. */
final class ScopeReader {

    private final BpmnFile file;
    private final Calls calls;
    private final Messages messages;
    private final StepMaker steps;
    private final Conditions conditions;
    private final Remarks remarks;
    private final Wording wording;

    ScopeReader(
            BpmnFile file, Calls calls, Messages messages, StepMaker steps, Conditions conditions, Remarks remarks) {
        this.file = file;
        this.calls = calls;
        this.messages = messages;
        this.conditions = conditions;
        this.steps = steps;
        this.remarks = remarks;
        this.wording = remarks.wording();
    }

    /** @param element a process, a sub-process, or a call of a process of the same file */
    Scope read(Element element) {
        Element scope = calls.content(element);
        Map<String, Node> nodes = new LinkedHashMap<>();
        Set<String> first = firstEvents(scope);
        for (Element child : scope.children()) {
            if (BpmnFile.isFlowNode(child) && !isOutsideFlow(child)) {
                nodes.put(
                        child.id().isEmpty() ? "#" + nodes.size() : child.id(),
                        node(child, first.contains(child.id())));
            }
        }
        scope.children("sequenceFlow").forEach(flow -> connect(flow, nodes));
        links(nodes.values().stream().toList());
        List<Node> all = List.copyOf(nodes.values());
        all.forEach(ScopeReader::splitVisibly);
        new Boundaries(remarks).attach(nodes);
        Node entry = new Entries(remarks).enter(all, scope.is("adHocSubProcess"));
        return new Scope(entry, all);
    }

    /** What an event based gateway waits for: there the choice itself says that it came. */
    private static Set<String> firstEvents(Element scope) {
        Set<String> gateways =
                scope.children("eventBasedGateway").stream().map(Element::id).collect(Collectors.toSet());
        return scope.children("sequenceFlow").stream()
                .filter(flow ->
                        flow.attribute("sourceRef").filter(gateways::contains).isPresent())
                .flatMap(flow -> flow.attribute("targetRef").stream())
                .collect(Collectors.toSet());
    }

    private Node node(Element element, boolean firstEvent) {
        if (firstEvent && (element.is("intermediateCatchEvent") || element.is("receiveTask"))) {
            String name = wording.title(element) + timer(element);
            remarks.add(Topic.FIRST_EVENTS, described(element, name));
            return Node.of(Node.Kind.PASS, element, name);
        }
        if (element.type().endsWith("Gateway")) {
            document(element);
        }
        return switch (element.type()) {
            case "startEvent" -> start(element);
            case "endEvent", "implicitThrowEvent" -> end(element);
            case "intermediateCatchEvent", "event" -> caught(element);
            case "intermediateThrowEvent" -> thrown(element);
            case "boundaryEvent" -> Node.of(Node.Kind.PASS, element);
            case "exclusiveGateway" -> Node.of(Node.Kind.EXCLUSIVE, element);
            case "eventBasedGateway" -> {
                Node gateway = Node.of(Node.Kind.EXCLUSIVE, element);
                gateway.askWhat();
                yield gateway;
            }
            case "inclusiveGateway" -> Node.of(Node.Kind.INCLUSIVE, element);
            case "complexGateway" -> {
                remarks.add(Topic.COMPLEX, wording.title(element));
                yield Node.of(Node.Kind.INCLUSIVE, element);
            }
            case "parallelGateway" -> Node.of(Node.Kind.PARALLEL, element);
            case "subProcess", "transaction", "adHocSubProcess" -> subProcess(element);
            case "callActivity" -> calls.isExpanded(element) ? part(element) : activity(element);
            default -> activity(element);
        };
    }

    private Node start(Element event) {
        boolean triggered = definition(event) != null && !messages.reach(event);
        String name = event.name().isEmpty() && triggered ? wording.title(event) : event.name();
        remarks.add(triggered ? Topic.TRIGGERS : Topic.STARTS, described(event, name + timer(event)));
        return Node.of(Node.Kind.PASS, event);
    }

    private static String timer(Element event) {
        return Timer.of(event)
                .map(Timer::text)
                .filter(text -> !text.isEmpty())
                .map(text -> " (" + text + ")")
                .orElse("");
    }

    private Node end(Element event) {
        String definition = definition(event);
        if ("messageEventDefinition".equals(definition)) {
            return Node.action(event, steps.thrown(event));
        }
        String name = event.name().isEmpty() && definition != null ? wording.title(event) : event.name();
        remarks.add(definition == null ? Topic.PLAIN_ENDS : Topic.ENDS, described(event, name));
        return Node.of(Node.Kind.END, event);
    }

    private Node caught(Element event) {
        return "linkEventDefinition".equals(definition(event))
                ? passed(event)
                : Node.action(event, steps.caught(event));
    }

    private Node thrown(Element event) {
        return switch (definition(event)) {
            case "messageEventDefinition" -> Node.action(event, steps.thrown(event));
            case "compensateEventDefinition" -> {
                remarks.add(Topic.COMPENSATION, wording.title(event));
                yield Node.of(Node.Kind.PASS, event);
            }
            case null, default -> passed(event);
        };
    }

    private Node passed(Element event) {
        remarks.add(Topic.MILESTONES, described(event, event.name()));
        return Node.of(Node.Kind.PASS, event);
    }

    private static String described(Element event, String name) {
        String documentation = Words.line(event.documentation());
        return documentation.isEmpty() ? name : name.isEmpty() ? documentation : name + " – " + documentation;
    }

    private static @Nullable String definition(Element event) {
        return event.children().stream()
                .map(Element::type)
                .filter(type -> type.endsWith("EventDefinition"))
                .findFirst()
                .orElse(null);
    }

    private Node subProcess(Element element) {
        boolean empty = element.children().stream().noneMatch(BpmnFile::isFlowNode);
        if (element.is("transaction")) {
            remarks.add(Topic.TRANSACTIONS, wording.title(element));
        }
        if (!empty) {
            return part(element);
        }
        remarks.add(Topic.EMPTY_SUBPROCESSES, wording.title(element));
        return activity(element);
    }

    private Node activity(Element element) {
        return Node.action(element, steps.activity(element));
    }

    /** What has a flow of its own. */
    private Node part(Element element) {
        document(element);
        steps.repetition(element)
                .ifPresent(how -> remarks.add(Topic.REPEATED_PARTS, wording.title(element) + ": " + how));
        return Node.of(Node.Kind.SCOPE, element);
    }

    private void document(Element element) {
        String documentation = Words.line(element.documentation());
        remarks.add(Topic.REMARKS, documentation.isEmpty() ? "" : described(element, element.name()));
    }

    /** What only happens upon an event or to undo something has no place between other steps. */
    private boolean isOutsideFlow(Element element) {
        if (element.isTrue("triggeredByEvent")) {
            remarks.add(Topic.EVENT_SUBPROCESSES, named(element));
            return true;
        }
        boolean undoes = element.isTrue("isForCompensation")
                || (element.is("boundaryEvent")
                        && element.child("compensateEventDefinition").isPresent());
        if (undoes) {
            remarks.add(Topic.COMPENSATION, named(element));
        }
        return undoes;
    }

    private String named(Element element) {
        String content = BpmnFile.flowNodes(element).stream()
                .map(Element::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        return wording.title(element) + (content.isEmpty() ? "" : " (" + content + ")");
    }

    private void connect(Element flow, Map<String, Node> nodes) {
        Node from = nodes.get(flow.attribute("sourceRef").orElse(""));
        Node to = nodes.get(flow.attribute("targetRef").orElse(""));
        if (Conditions.isWayBack(flow) && from != null && from.step() != null) {
            return;
        }
        if (from == null || to == null) {
            boolean meant = isOutside(flow, "sourceRef") || isOutside(flow, "targetRef");
            if (!meant) {
                remarks.add(Topic.DANGLING, flow.nameOrId());
            }
            return;
        }
        String condition = flow.child("conditionExpression")
                .map(Element::text)
                .map(Words::line)
                .filter(text -> !text.isEmpty())
                .orElse(null);
        Node.Edge edge = from.leadTo(to, flow.name(), condition);
        if (condition != null && conditions.isUsable(flow, condition)) {
            edge.makeOurs();
        }
        if (!flow.name().isEmpty() && from.kind() != Node.Kind.EXCLUSIVE && from.kind() != Node.Kind.INCLUSIVE) {
            remarks.add(Topic.FLOWS, flow.name());
        }
    }

    private boolean isOutside(Element flow, String end) {
        return file.referred(flow, end)
                .filter(node -> node.isTrue("triggeredByEvent")
                        || node.isTrue("isForCompensation")
                        || node.child("compensateEventDefinition").isPresent())
                .isPresent();
    }

    /** A link carries the flow from where it is thrown to where it is caught. */
    private static void links(List<Node> nodes) {
        Map<String, Node> catching = new HashMap<>();
        for (Node node : nodes) {
            link(node, "intermediateCatchEvent").ifPresent(name -> catching.putIfAbsent(name, node));
        }
        for (Node node : nodes) {
            link(node, "intermediateThrowEvent")
                    .map(catching::get)
                    .filter(Objects::nonNull)
                    .ifPresent(target -> node.leadTo(target, "", null));
        }
    }

    private static Optional<String> link(Node node, String type) {
        Element element = node.element();
        return element == null || !element.is(type)
                ? Optional.empty()
                : element.child("linkEventDefinition")
                        .map(definition -> definition.name().isEmpty() ? element.name() : definition.name());
    }

    /** An activity with several ways away splits the flow like a gateway would. */
    private static void splitVisibly(Node node) {
        boolean splits = node.kind() != Node.Kind.EXCLUSIVE
                && node.kind() != Node.Kind.INCLUSIVE
                && node.kind() != Node.Kind.PARALLEL;
        if (splits && node.out().size() > 1) {
            boolean conditional = node.out().stream().anyMatch(edge -> edge.condition() != null);
            Node gateway = Node.added(conditional ? Node.Kind.INCLUSIVE : Node.Kind.PARALLEL, "");
            node.followBy(gateway);
            if (conditional) {
                gateway.out().stream().filter(edge -> edge.condition() == null).forEach(Node.Edge::makeFree);
            }
        }
    }
}

package io.scalewell.backend.process.interchange.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A model with its elements by id. */
final class BpmnFile {

    private static final Set<String> FLOW_NODES = Set.of(
            "task",
            "userTask",
            "manualTask",
            "serviceTask",
            "scriptTask",
            "businessRuleTask",
            "sendTask",
            "receiveTask",
            "callActivity",
            "subProcess",
            "transaction",
            "adHocSubProcess",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "implicitThrowEvent",
            "boundaryEvent",
            "event",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "complexGateway",
            "eventBasedGateway",
            "choreographyTask",
            "subChoreography",
            "callChoreography");

    private static final Set<String> HOLDERS = Set.of("sequenceFlow", "messageFlow", "process", "participant", "lane");

    private final Element definitions;
    private final Map<String, List<Element>> byType = new HashMap<>();
    private final Map<String, Element> byId = new HashMap<>();

    private BpmnFile(Element definitions) {
        this.definitions = definitions;
        Deque<Element> open = new ArrayDeque<>(List.of(definitions));
        while (!open.isEmpty()) {
            Element element = open.pop();
            byType.computeIfAbsent(element.type(), _ -> new ArrayList<>()).add(element);
            if (!element.id().isEmpty()) {
                byId.putIfAbsent(element.id(), element);
            }
            element.children().reversed().forEach(open::push);
        }
    }

    /** Throws {@link io.scalewell.shared.problem.Invalid} for what is not harmless BPMN 2.0. */
    static BpmnFile read(byte[] content) {
        XmlGate.require(content);
        return new BpmnFile(
                new Element(LenientParser.parse(content).getDefinitions().getDomElement()));
    }

    /** Whether it is a node, a flow between nodes, or holds them. */
    static boolean isPart(String type) {
        return FLOW_NODES.contains(type) || HOLDERS.contains(type);
    }

    static boolean isFlowNode(Element element) {
        return FLOW_NODES.contains(element.type());
    }

    Element definitions() {
        return definitions;
    }

    /** All of a type, in the order of the file. */
    List<Element> all(String type) {
        return List.copyOf(byType.getOrDefault(type, List.of()));
    }

    /** The element that an id or a qualified name refers to. */
    Optional<Element> find(String reference) {
        Element found = byId.get(reference);
        return Optional.ofNullable(found == null ? byId.get(reference.substring(reference.indexOf(':') + 1)) : found);
    }

    Optional<Element> referred(Element element, String attribute) {
        return element.attribute(attribute).flatMap(this::find);
    }

    /** The flow nodes of a process, also those within its sub-processes. */
    static List<Element> flowNodes(Element scope) {
        List<Element> nodes = new ArrayList<>();
        for (Element child : scope.children()) {
            if (isFlowNode(child)) {
                nodes.add(child);
                nodes.addAll(flowNodes(child));
            }
        }
        return nodes;
    }
}

package io.scalewell.backend.process.interchange.bpmn;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What one pool sends and another waits for because both name the same signal or message, without a line between them. */
final class Signals {

    private static final Set<String> SENDING = Set.of("intermediateThrowEvent", "endEvent", "sendTask");
    private static final Set<String> WAITING =
            Set.of("intermediateCatchEvent", "startEvent", "boundaryEvent", "receiveTask");

    private final BpmnFile file;
    private final Calls calls;
    private final Messages messages;

    Signals(BpmnFile file, Calls calls, Messages messages) {
        this.file = file;
        this.calls = calls;
        this.messages = messages;
    }

    /** From the first that sends in another pool to each that waits. */
    List<Messages.Message> between(Pools pools) {
        List<Element> nodes = pools.drawn().stream()
                .flatMap(pool -> flowNodes(pool.process()))
                .toList();
        Map<Element, Map<Element, Element>> senders = new HashMap<>();
        for (Element node : nodes) {
            if (SENDING.contains(node.type())) {
                meant(node)
                        .ifPresent(what -> senders.computeIfAbsent(what, key -> new LinkedHashMap<>())
                                .putIfAbsent(root(node), node));
            }
        }
        return nodes.stream()
                .filter(node -> WAITING.contains(node.type()))
                .flatMap(node -> message(node, senders).stream())
                .toList();
    }

    private Stream<Element> flowNodes(Element scope) {
        return scope.children().stream()
                .filter(BpmnFile::isFlowNode)
                .flatMap(node -> Stream.concat(Stream.of(node), flowNodes(calls.content(node))));
    }

    private Optional<Messages.Message> message(Element node, Map<Element, Map<Element, Element>> senders) {
        Element root = root(node);
        return meant(node)
                .flatMap(what -> senders.getOrDefault(what, Map.of()).entrySet().stream()
                        .filter(sender -> !sender.getKey().equals(root))
                        .findFirst()
                        .map(sender -> new Messages.Message(
                                messages.words(what.name(), sender.getValue(), node), sender.getValue(), node)));
    }

    /** The signal or message that an event or a task sends or waits for. */
    private Optional<Element> meant(Element node) {
        return Stream.concat(Stream.of(node), node.children().stream())
                .flatMap(each -> Stream.of("signalRef", "messageRef")
                        .flatMap(reference -> file.referred(each, reference).stream()))
                .findFirst();
    }

    private Element root(Element node) {
        Element root = node;
        for (Element each = node; each != null; each = calls.around(each).orElse(null)) {
            root = each.is("process") ? each : root;
        }
        return root;
    }
}

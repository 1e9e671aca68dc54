package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.text.Message;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What is said where the file says nothing, in the language of whoever imports it: it stays with the process. */
record Wording(Locale reader) {

    private static final String DEFINITION = "EventDefinition";

    private static final Map<String, String> ACTIVITIES = Map.ofEntries(
            Map.entry("userTask", "import.bpmn.type.user-task"),
            Map.entry("manualTask", "import.bpmn.type.manual-task"),
            Map.entry("serviceTask", "import.bpmn.type.service-task"),
            Map.entry("scriptTask", "import.bpmn.type.script-task"),
            Map.entry("businessRuleTask", "import.bpmn.type.business-rule-task"),
            Map.entry("sendTask", "import.bpmn.type.send-task"),
            Map.entry("receiveTask", "import.bpmn.type.receive-task"),
            Map.entry("task", "import.bpmn.type.task"),
            Map.entry("callActivity", "import.bpmn.type.call-activity"),
            Map.entry("subProcess", "import.bpmn.type.sub-process"),
            Map.entry("transaction", "import.bpmn.type.transaction"),
            Map.entry("adHocSubProcess", "import.bpmn.type.ad-hoc-sub-process"),
            Map.entry("implicitThrowEvent", "import.bpmn.type.event"),
            Map.entry("event", "import.bpmn.type.event"),
            Map.entry("exclusiveGateway", "import.bpmn.type.exclusive-gateway"),
            Map.entry("inclusiveGateway", "import.bpmn.type.inclusive-gateway"),
            Map.entry("parallelGateway", "import.bpmn.type.parallel-gateway"),
            Map.entry("complexGateway", "import.bpmn.type.complex-gateway"),
            Map.entry("eventBasedGateway", "import.bpmn.type.event-based-gateway"),
            Map.entry("choreography", "import.bpmn.type.choreography"),
            Map.entry("choreographyTask", "import.bpmn.type.choreography"),
            Map.entry("subChoreography", "import.bpmn.type.choreography"),
            Map.entry("callChoreography", "import.bpmn.type.choreography"),
            Map.entry("conversation", "import.bpmn.type.conversation"),
            Map.entry("globalConversation", "import.bpmn.type.conversation"),
            Map.entry("subConversation", "import.bpmn.type.conversation"),
            Map.entry("callConversation", "import.bpmn.type.conversation"));

    private static final Map<String, String> CAUSES = Map.of(
            "message", "import.bpmn.cause.message",
            "timer", "import.bpmn.cause.timer",
            "signal", "import.bpmn.cause.signal",
            "error", "import.bpmn.cause.error",
            "escalation", "import.bpmn.cause.escalation",
            "conditional", "import.bpmn.cause.condition",
            "compensate", "import.bpmn.cause.compensation",
            "link", "import.bpmn.cause.link",
            "cancel", "import.bpmn.cause.cancel",
            "terminate", "import.bpmn.cause.terminate");

    String say(String key, Object... arguments) {
        return Message.of(key, arguments).in(reader);
    }

    String quoted(String name) {
        return say("import.bpmn.name", Words.cut(name, 120));
    }

    /** The name of an element, else what it is. */
    String title(Element element) {
        if (!element.name().isEmpty()) {
            return element.name();
        }
        String cause = cause(element);
        String words = switch (element.type()) {
            case "intermediateCatchEvent" ->
                cause.isEmpty() ? say("import.bpmn.text.wait") : say("import.bpmn.text.wait-for", cause);
            case "intermediateThrowEvent", "endEvent" ->
                cause.isEmpty() ? say("import.bpmn.text.done") : say("import.bpmn.text.send", cause);
            case "boundaryEvent" ->
                cause.isEmpty() ? say("import.bpmn.text.happened") : say("import.bpmn.text.came", cause);
            case "startEvent" ->
                cause.isEmpty() ? say("import.bpmn.text.start") : say("import.bpmn.text.start-upon", cause);
            default -> say(ACTIVITIES.getOrDefault(element.type(), "import.bpmn.type.step"));
        };
        return words.substring(0, 1).toUpperCase(reader) + words.substring(1);
    }

    /** What an event waits for or brings about; empty when it does not say. */
    private String cause(Element event) {
        return event.children().stream()
                .map(Element::type)
                .filter(type -> type.endsWith(DEFINITION))
                .flatMap(type -> Stream.ofNullable(CAUSES.get(type.substring(0, type.length() - DEFINITION.length()))))
                .findFirst()
                .map(this::say)
                .orElse("");
    }
}

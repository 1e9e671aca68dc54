package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.backend.web.json.Json;
import io.scalewell.shared.process.Step;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What BPMN has no words for, kept as JSON in elements of our own namespace: any other modeler leaves them as they are. */
final class Properties {

    static final String NAMESPACE = "https://scalewell.io/bpmn/1";
    static final String STEP = "step";
    static final String PROCESS = "process";

    private static final JsonMapper STRICT = Json.strictMapper();

    private final JsonMapper json;

    Properties(JsonMapper json) {
        this.json = json;
    }

    /** The step that an activity or event was written from. */
    Optional<Step> step(Element element) {
        return text(element, STEP).flatMap(text -> read(text, Step.class));
    }

    /** The process that a model was written from. */
    Optional<KeptProcess> process(Element process) {
        return text(process, PROCESS).flatMap(text -> read(text, KeptProcess.class));
    }

    String text(Object kept) {
        return XmlText.ofJson(json.writeValueAsString(kept));
    }

    /** Whether there is something of ours that cannot be read. */
    boolean isDamaged(Element element) {
        return (text(element, STEP).isPresent() && step(element).isEmpty())
                || (text(element, PROCESS).isPresent() && process(element).isEmpty());
    }

    private static Optional<String> text(Element element, String name) {
        return element.child("extensionElements")
                .flatMap(extensions -> extensions.foreignChild(NAMESPACE, name))
                .map(Element::text);
    }

    private <T> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.of(STRICT.readValue(text, type));
        } catch (JacksonException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}

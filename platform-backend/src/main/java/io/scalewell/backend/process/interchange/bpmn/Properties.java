package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.process.Step;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What BPMN has no words for, kept as JSON in elements of our own namespace: any other modeler leaves them as they are. */
final class Properties {

    static final String NAMESPACE = "https://scalewell.io/bpmn/1";
    static final String STEP = "step";

    private final JsonMapper json;

    Properties(JsonMapper json) {
        this.json = json;
    }

    /** The step that an activity or event was written from. */
    Optional<Step> step(Element element) {
        return text(element, STEP).flatMap(text -> read(text, Step.class));
    }

    private static Optional<String> text(Element element, String name) {
        return element.child("extensionElements")
                .flatMap(extensions -> extensions.foreignChild(NAMESPACE, name))
                .map(Element::text);
    }

    private <T> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.of(json.readValue(text, type));
        } catch (JacksonException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}

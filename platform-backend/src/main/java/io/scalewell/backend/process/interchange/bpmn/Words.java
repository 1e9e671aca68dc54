package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.text.Message;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Texts of a file as people read them. */
final class Words {

    private Words() {}

    /** On one line, however the modeler broke it for its shape. */
    static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, safe(text, most - 1)) + "…";
    }

    static Message quotedNames(Collection<String> names, int most) {
        Message first = names.stream()
                .limit(most)
                .map(name -> Message.of("import.bpmn.name", cut(name, 120)))
                .reduce((before, next) -> Message.of("import.bpmn.name-after", before, next))
                .orElseGet(() -> Message.verbatim(""));
        return names.size() <= most ? first : Message.of("import.bpmn.names", first, names.size() - most);
    }

    /** Never between the two halves of one character. */
    private static int safe(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}

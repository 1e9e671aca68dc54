package io.scalewell.backend.process.interchange.bpmn;

import java.util.Collection;
import java.util.stream.Collectors;
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

    static String quoted(String name) {
        return "“" + cut(name, 120) + "”";
    }

    static String quoted(Collection<String> names, int most) {
        String first = names.stream().limit(most).map(Words::quoted).collect(Collectors.joining(", "));
        return names.size() <= most ? first : first + " and " + (names.size() - most) + " more";
    }

    /** Never between the two halves of one character. */
    private static int safe(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}

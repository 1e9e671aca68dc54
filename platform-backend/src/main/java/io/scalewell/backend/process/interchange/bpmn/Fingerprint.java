package io.scalewell.backend.process.interchange.bpmn;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether somebody changed the model of a process since it was written: what is drawn counts, not where. */
final class Fingerprint {

    private static final List<String> ATTRIBUTES =
            List.of("id", "name", "sourceRef", "targetRef", "default", "attachedToRef", "calledElement");
    private static final Set<String> WITH_TEXT =
            Set.of("conditionExpression", "flowNodeRef", "documentation", "text", "timeDuration", "condition");
    private static final Set<String> SKIPPED = Set.of("extensionElements", "incoming", "outgoing");

    private Fingerprint() {}

    static String of(Element process) {
        StringBuilder drawn = new StringBuilder();
        add(process, drawn);
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(drawn.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(Element element, StringBuilder drawn) {
        drawn.append('<').append(element.type());
        for (String name : ATTRIBUTES) {
            element.attribute(name).ifPresent(value -> drawn.append(' ').append(Words.line(value)));
        }
        if (WITH_TEXT.contains(element.type())) {
            drawn.append('=').append(Words.line(element.text()));
        }
        children(element).forEach(child -> add(child, drawn));
        drawn.append('>');
    }

    private static Stream<Element> children(Element element) {
        return element.children().stream().filter(child -> !child.type().isEmpty() && !SKIPPED.contains(child.type()));
    }
}

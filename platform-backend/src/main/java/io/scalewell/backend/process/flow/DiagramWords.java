package io.scalewell.backend.process.flow;

import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.Node;
import io.scalewell.shared.process.ProcessDiagram.Passage;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.text.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what a diagram shows, for who does not see it. */
public final class DiagramWords {

    private final ProcessDiagram diagram;
    private final Locale reader;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private DiagramWords(ProcessDiagram diagram, Locale reader) {
        this.diagram = diagram;
        this.reader = reader;
        for (Node node : diagram.nodes()) {
            nodes.putIfAbsent(node.id(), node);
            if (node.isStep()) {
                numbers.putIfAbsent(node.id(), numbers.size() + 1);
            }
        }
    }

    /** A line for each passage of the outline, indented by two spaces for each level. */
    public static List<String> of(ProcessDiagram diagram, Locale reader) {
        return new DiagramWords(diagram, reader).lines();
    }

    private List<String> lines() {
        return diagram.outline().stream()
                .map(passage -> "  ".repeat(passage.depth()) + words(passage))
                .toList();
    }

    private String words(Passage passage) {
        return switch (passage.kind()) {
            case STAGE -> passage.text() + ":";
            case STEP -> step(passage.node());
            case REWORK -> say("diagram.rework", String.valueOf(numbers.get(passage.node())));
            case ONLY_IF -> say("diagram.only-if", passage.text());
            case ALL_OF -> say("diagram.all-of");
            case ONE_OF -> say("diagram.one-of");
            case SOME_OF -> say("diagram.some-of");
            case BRANCH ->
                passage.text().isEmpty() ? say("diagram.branch-unnamed") : say("diagram.branch", passage.text());
            case WHEN -> say("diagram.when", passage.text());
        };
    }

    private String say(String key, Object... arguments) {
        return Message.of(key, arguments).in(reader);
    }

    private String step(@Nullable String id) {
        Node node = nodes.get(id);
        if (node == null) {
            return "";
        }
        StepKind kind = node.stepKind() == null ? StepKind.TASK : node.stepKind();
        String word = switch (kind) {
            case TASK -> "";
            case APPROVAL -> say("diagram.approval");
            case AUTOMATED -> say("diagram.automated");
            case WAIT -> say("diagram.wait");
            case SUBPROCESS -> say("diagram.subprocess");
        };
        String who = node.who().isEmpty() ? "" : say("diagram.who", node.who());
        return numbers.get(node.id()) + ". " + node.title() + word + who;
    }
}

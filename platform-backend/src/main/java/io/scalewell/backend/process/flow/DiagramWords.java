package io.scalewell.backend.process.flow;

import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.Node;
import io.scalewell.shared.process.ProcessDiagram.Passage;
import io.scalewell.shared.process.StepKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in English what a diagram shows, for who does not see it. */
public final class DiagramWords {

    private final ProcessDiagram diagram;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private DiagramWords(ProcessDiagram diagram) {
        this.diagram = diagram;
        for (Node node : diagram.nodes()) {
            nodes.putIfAbsent(node.id(), node);
            if (node.isStep()) {
                numbers.putIfAbsent(node.id(), numbers.size() + 1);
            }
        }
    }

    /** A line for each passage of the outline, indented by two spaces for each level. */
    public static List<String> of(ProcessDiagram diagram) {
        return new DiagramWords(diagram).lines();
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
            case REWORK -> "When rejected, back to " + numbers.get(passage.node()) + ".";
            case ONLY_IF -> "Only if " + passage.text() + ":";
            case ALL_OF -> "At the same time:";
            case ONE_OF -> "At most one of these:";
            case SOME_OF -> "Each of these that applies:";
            case BRANCH -> passage.text().isEmpty() ? "Branch:" : "Branch " + passage.text() + ":";
            case WHEN -> "If " + passage.text() + ":";
        };
    }

    private String step(@Nullable String id) {
        Node node = nodes.get(id);
        if (node == null) {
            return "";
        }
        StepKind kind = node.stepKind() == null ? StepKind.TASK : node.stepKind();
        String word = switch (kind) {
            case TASK -> "";
            case APPROVAL -> ", an approval";
            case AUTOMATED -> ", automated";
            case WAIT -> ", a wait";
            case SUBPROCESS -> ", another process";
        };
        String who = node.who().isEmpty() ? "" : ", by " + node.who();
        return numbers.get(node.id()) + ". " + node.title() + word + who;
    }
}

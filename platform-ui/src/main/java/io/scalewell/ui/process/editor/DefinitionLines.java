package io.scalewell.ui.process.editor;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.ui.component.OutlineLine;
import io.scalewell.ui.component.OutlineLine.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes a definition as lines. Stages and sub-items have no key of their own, so they keep the name that they had by their title. */
final class DefinitionLines {

    private final List<OutlineLine> before;
    private final Set<String> used = new HashSet<>();
    private final List<OutlineLine> lines = new ArrayList<>();

    DefinitionLines(List<OutlineLine> before) {
        this.before = before;
    }

    List<OutlineLine> of(ProcessDefinition definition) {
        definition.steps().forEach(step -> used.add(step.key()));
        var first = true;
        for (var stage : definition.stages()) {
            add(stage, first);
            stage.steps().forEach(this::add);
            first = false;
        }
        return List.copyOf(lines);
    }

    private void add(Stage stage, boolean first) {
        if (!first || !stage.title().isBlank()) {
            lines.add(new OutlineLine(
                    name(Level.STAGE, stage.title(), "stage"), Level.STAGE, stage.title(), stage.parallel()));
        }
    }

    private void add(Step step) {
        lines.add(new OutlineLine(step.key(), Level.STEP, step.title(), false));
        for (var item : step.items()) {
            lines.add(new OutlineLine(name(Level.ITEM, item, step.key()), Level.ITEM, item, false));
        }
    }

    /** A dot keeps these names apart from the keys of steps. */
    private String name(Level level, String title, String stem) {
        for (var line : before) {
            if (line.level() == level && line.title().equals(title) && used.add(line.key())) {
                return line.key();
            }
        }
        for (int number = 1; ; number++) {
            var name = stem + "." + number;
            if (used.add(name)) {
                return name;
            }
        }
    }
}

package io.scalewell.ui.process.editor;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.ui.component.OutlineLine;
import io.scalewell.ui.component.OutlineLine.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a definition as lines. Stages and sub-items have no key of their own, so they keep the name that they had by their title,
 * else by their place among those of their step. Lines without a word are in no definition; they stay where they were.
 */
final class DefinitionLines {

    private final List<OutlineLine> before;
    private final Set<String> used = new HashSet<>();
    private final List<OutlineLine> lines = new ArrayList<>();

    DefinitionLines(List<OutlineLine> before) {
        this.before = before;
    }

    List<OutlineLine> of(ProcessDefinition definition) {
        definition.steps().forEach(step -> used.add(step.key()));
        var names = names(
                Level.STAGE,
                before,
                definition.stages().stream().map(Stage::title).toList(),
                "stage");
        for (int i = 0; i < definition.stages().size(); i++) {
            var stage = definition.stages().get(i);
            if (i > 0 || !stage.title().isBlank() || stage.parallel() || isLine(names.getFirst())) {
                lines.add(new OutlineLine(names.get(i), Level.STAGE, stage.title(), stage.parallel()));
            }
            stage.steps().forEach(this::add);
        }
        keepBlankLines();
        return List.copyOf(lines);
    }

    private void add(Step step) {
        lines.add(new OutlineLine(step.key(), Level.STEP, step.title(), false, StepDetails.of(step)));
        var names = names(Level.ITEM, below(step.key()), step.items(), step.key());
        for (int i = 0; i < names.size(); i++) {
            lines.add(new OutlineLine(names.get(i), Level.ITEM, step.items().get(i), false));
        }
    }

    private boolean isLine(String key) {
        return before.stream().anyMatch(line -> line.key().equals(key));
    }

    private List<OutlineLine> below(String step) {
        return before.stream()
                .dropWhile(line -> !line.key().equals(step))
                .skip(1)
                .takeWhile(line -> line.level() == Level.ITEM)
                .toList();
    }

    /** A dot keeps made-up names apart from the keys of steps. */
    private List<String> names(Level level, List<OutlineLine> near, List<String> titles, String stem) {
        var names = new ArrayList<@Nullable String>();
        titles.forEach(title -> names.add(taken(level, title, near)));
        for (int i = 0; i < titles.size(); i++) {
            if (names.get(i) == null) {
                names.set(i, taken(level, titles.get(i), before));
            }
        }
        Deque<String> left = new ArrayDeque<>(near.stream()
                .filter(line -> line.level() == level && !line.title().isBlank())
                .map(OutlineLine::key)
                .filter(key -> !used.contains(key))
                .toList());
        return names.stream()
                .map(name -> name != null ? name : left.isEmpty() ? made(stem) : use(left.removeFirst()))
                .toList();
    }

    private @Nullable String taken(Level level, String title, List<OutlineLine> among) {
        return among.stream()
                .filter(line -> line.level() == level && line.title().equals(title))
                .map(OutlineLine::key)
                .filter(used::add)
                .findFirst()
                .orElse(null);
    }

    private String use(String key) {
        used.add(key);
        return key;
    }

    private String made(String stem) {
        for (int number = 1; ; number++) {
            var name = stem + "." + number;
            if (used.add(name)) {
                return name;
            }
        }
    }

    private void keepBlankLines() {
        int at = 0;
        for (var line : before) {
            int place = indexOf(line.key());
            if (place >= 0) {
                at = place + 1;
            } else if (line.hasNoWord() && !used.contains(line.key())) {
                lines.add(at, line);
                at++;
            }
        }
    }

    private int indexOf(String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}

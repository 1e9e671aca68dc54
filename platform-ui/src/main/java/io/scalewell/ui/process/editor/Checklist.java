package io.scalewell.ui.process.editor;

import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.ui.component.OutlineLine;
import io.scalewell.ui.component.OutlineLine.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines that the reader types and the definition that they mean. The browser names new lines itself, and a line keeps its
 * name: a step's is its key.
 */
final class Checklist {

    private List<OutlineLine> lines = List.of();

    List<OutlineLine> lines() {
        return lines;
    }

    /** Takes over a definition that came from elsewhere; lines that are still there keep their names. */
    void show(ProcessDefinition definition) {
        lines = new DefinitionLines(lines).of(definition);
    }

    /** The definition with the checklist as it was typed. Empty lines are left out unless there is more to them. */
    ProcessDefinition typed(List<OutlineLine> typed, ProcessDefinition definition) {
        lines = List.copyOf(typed);
        var stages = new ArrayList<Stage>();
        var open = new OpenStage("", false);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.level() == Level.STAGE) {
                open.closeInto(stages);
                open = new OpenStage(line.title(), line.parallel());
            } else if (line.level() == Level.STEP) {
                var step = StepDetails.read(line, itemsBelow(i));
                if (!step.title().isBlank() || !step.items().isEmpty() || Steps.hasDetails(step)) {
                    open.steps.add(step);
                }
            }
        }
        open.closeInto(stages);
        return withNamedRoles(definition.withStages(stages));
    }

    /** A role that a step names and nobody has described yet becomes a role of the process. */
    private static ProcessDefinition withNamedRoles(ProcessDefinition definition) {
        var roles = new ArrayList<>(definition.roles());
        var known = roles.stream().map(ProcessRole::name).collect(Collectors.toCollection(HashSet::new));
        Stream.of(Role.values()).map(Role::name).forEach(known::add);
        for (var step : definition.steps()) {
            if (step.assignee() instanceof Assignee.OfRole(var role) && known.add(role)) {
                roles.add(new ProcessRole(role, null));
            }
        }
        return definition.withRoles(roles);
    }

    /** The key of the step to which a line belongs: its own, or that of the step above a sub-item. */
    Optional<String> stepOf(String lineKey) {
        String step = null;
        for (var line : lines) {
            step = switch (line.level()) {
                case STAGE -> null;
                case STEP -> line.key();
                case ITEM -> step;
            };
            if (line.key().equals(lineKey)) {
                return Optional.ofNullable(step);
            }
        }
        return Optional.empty();
    }

    private List<String> itemsBelow(int step) {
        return lines.subList(step + 1, lines.size()).stream()
                .takeWhile(line -> line.level() == Level.ITEM)
                .map(OutlineLine::title)
                .filter(title -> !title.isBlank())
                .toList();
    }

    private static final class OpenStage {

        private final String title;
        private final boolean parallel;
        private final List<Step> steps = new ArrayList<>();

        private OpenStage(String title, boolean parallel) {
            this.title = title;
            this.parallel = parallel;
        }

        /** Steps before the first heading stand in a stage without a title; such a stage without steps is none. */
        private void closeInto(List<Stage> stages) {
            if (!title.isBlank() || !steps.isEmpty()) {
                stages.add(new Stage(title, parallel, steps));
            }
        }
    }
}

package io.scalewell.ui.process.editor;

import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.ui.process.StepWords.Section;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the steps that problems point at. */
final class StepProblems {

    private static final Pattern PLACE = Pattern.compile("/stages/(\\d{1,4})/steps/(\\d{1,4})(?:/([A-Za-z]+).*)?");

    private StepProblems() {}

    /** The first problem of each property of a step. */
    static Map<String, String> of(DraftSession session, String step, Locale reader) {
        var found = new HashMap<String, String>();
        for (var problem : session.problems()) {
            var place = PLACE.matcher(problem.pointer());
            if (place.matches()
                    && stepOf(session.draft(), problem).filter(step::equals).isPresent()) {
                var property = place.group(3) == null ? "" : place.group(3);
                found.putIfAbsent(property, problem.message().in(reader));
            }
        }
        return found;
    }

    /** The part of a step's details that a problem is in; empty for its line in the checklist. */
    static Optional<Section> sectionOf(InputError problem) {
        var place = PLACE.matcher(problem.pointer());
        if (!place.matches() || place.group(3) == null) {
            return Optional.empty();
        }
        return switch (place.group(3)) {
            case "title", "key" -> Optional.empty();
            case "assignee" -> Optional.of(Section.ASSIGNEE);
            case "due" -> Optional.of(Section.DUE);
            case "fields" -> Optional.of(Section.FIELDS);
            case "condition" -> Optional.of(Section.CONDITION);
            default -> Optional.of(Section.KIND);
        };
    }

    /** The key of the step that a problem is about. */
    static Optional<String> stepOf(ProcessDefinition definition, InputError problem) {
        var place = PLACE.matcher(problem.pointer());
        if (!place.matches()) {
            return Optional.empty();
        }
        int stage = Integer.parseInt(place.group(1));
        int step = Integer.parseInt(place.group(2));
        return definition.stages().stream()
                .skip(stage)
                .findFirst()
                .flatMap(each -> each.steps().stream().skip(step).findFirst())
                .map(each -> each.key());
    }
}

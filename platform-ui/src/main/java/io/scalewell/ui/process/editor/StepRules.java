package io.scalewell.ui.process.editor;

import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Wait;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What steps say in rules that have to be read: when they are due, whether they are done, what they wait for. */
record StepRules(List<Rule> rules) {

    private static final Pattern RULE =
            Pattern.compile("/stages/\\d{1,4}/steps/\\d{1,4}/(?:due|condition|waitsFor)(?:/.*)?");

    record Rule(
            String step,
            @Nullable String due,
            @Nullable String condition,
            @Nullable Wait waitsFor) {}

    StepRules(ProcessDefinition definition) {
        this(definition.steps().stream()
                .filter(step -> step.due() != null || step.condition() != null || step.waitsFor() != null)
                .map(step -> new Rule(step.key(), step.due(), step.condition(), step.waitsFor()))
                .toList());
    }

    static boolean concerns(InputError problem) {
        return RULE.matcher(problem.pointer()).matches();
    }
}

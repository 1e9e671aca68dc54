package io.scalewell.ui.process.editor;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds and changes steps in a definition. */
final class Steps {

    private Steps() {}

    static Optional<Step> find(ProcessDefinition definition, String key) {
        return definition.steps().stream()
                .filter(step -> step.key().equals(key))
                .findFirst();
    }

    static ProcessDefinition change(ProcessDefinition definition, String key, UnaryOperator<Step> change) {
        return definition.withSteps(step -> step.key().equals(key) ? change.apply(step) : step);
    }

    /** Whether there is more to a step than its title and sub-items. */
    static boolean hasDetails(Step step) {
        return !step.equals(
                Step.task(step.key(), step.title()).change().items(step.items()).toStep());
    }
}

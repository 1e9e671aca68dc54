package io.scalewell.backend.process;

import io.scalewell.backend.process.interchange.StepKeys;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Step;
import org.jspecify.annotations.Nullable;

/** Brings what people send into one form: steps without a key get one, an empty rule is none. */
final class Tidying {

    private final StepKeys keys = new StepKeys();

    private Tidying() {}

    static ProcessDefinition of(ProcessDefinition definition, ProcessKey key) {
        Tidying tidying = new Tidying();
        definition.steps().stream()
                .map(Step::key)
                .filter(taken -> !taken.isBlank())
                .forEach(tidying.keys::take);
        return definition
                .change()
                .key(key.value())
                .name(definition.name().strip())
                .reviewEvery(filled(definition.reviewEvery()))
                .toDefinition()
                .withSteps(tidying::step);
    }

    private Step step(Step step) {
        return step.change()
                .key(step.key().isBlank() ? keys.next(step.title()) : step.key())
                .due(filled(step.due()))
                .condition(filled(step.condition()))
                .branch(filled(step.branch()))
                .onReject(filled(step.onReject()))
                .toStep();
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

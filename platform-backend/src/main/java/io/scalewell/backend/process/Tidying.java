package io.scalewell.backend.process;

import io.scalewell.backend.process.interchange.StepKeys;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.List;
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
        List<Stage> stages = definition.stages().stream().map(tidying::stage).toList();
        return definition
                .withKey(key.value())
                .withName(definition.name().strip())
                .withStages(stages);
    }

    private Stage stage(Stage stage) {
        return new Stage(
                stage.title(),
                stage.parallel(),
                stage.steps().stream().map(this::step).toList());
    }

    private Step step(Step step) {
        return new Step(
                step.key().isBlank() ? keys.next(step.title()) : step.key(),
                step.title(),
                step.kind(),
                step.instructions(),
                step.assignee(),
                filled(step.due()),
                step.required(),
                step.stop(),
                filled(step.condition()),
                step.items(),
                step.fields(),
                filled(step.onReject()));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

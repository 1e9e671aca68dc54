package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What BPMN has no words for of a process as a whole.
 *
 * @param definition without its stages
 * @param stages with the ids of the elements that their steps were written as
 * @param fingerprint of the model that was written
 */
record KeptProcess(ProcessDefinition definition, List<KeptStage> stages, String fingerprint) {

    KeptProcess {
        stages = List.copyOf(stages);
    }

    record KeptStage(String title, boolean parallel, List<String> steps) {

        KeptStage {
            steps = List.copyOf(steps);
        }
    }

    /** The whole process, unless a step is missing. */
    Optional<ProcessDefinition> restored(Function<String, Optional<Step>> steps) {
        List<Stage> whole = stages.stream()
                .map(stage -> new Stage(
                        stage.title(),
                        stage.parallel(),
                        stage.steps().stream()
                                .flatMap(id -> steps.apply(id).stream())
                                .toList()))
                .toList();
        int found = whole.stream().mapToInt(stage -> stage.steps().size()).sum();
        int kept = stages.stream().mapToInt(stage -> stage.steps().size()).sum();
        return found == kept ? Optional.of(definition.withStages(whole)) : Optional.empty();
    }
}

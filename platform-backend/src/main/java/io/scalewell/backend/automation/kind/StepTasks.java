package io.scalewell.backend.automation.kind;

import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.Runs;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.text.Message;
import org.springframework.stereotype.Component;

/** Finds the task of a step within a run, for actions that name steps. */
@Component
public class StepTasks {

    private final Runs runs;

    StepTasks(Runs runs) {
        this.runs = runs;
    }

    /** Throws {@link NotFound} when the run has no such step. */
    public TaskView get(RunKey run, String step) {
        return runs.get(run).tasks().stream()
                .filter(task -> task.stepKey().equals(step))
                .findFirst()
                .orElseThrow(() -> new NotFound(Message.of("missing.step", step, run)));
    }
}

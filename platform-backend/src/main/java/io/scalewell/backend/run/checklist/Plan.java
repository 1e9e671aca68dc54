package io.scalewell.backend.run.checklist;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The steps of a version in their order. Immutable. */
public final class Plan {

    private final List<PlannedStep> steps;
    private final Map<String, PlannedStep> byKey = new HashMap<>();

    private Plan(List<PlannedStep> steps) {
        this.steps = List.copyOf(steps);
        steps.forEach(step -> byKey.put(step.key(), step));
    }

    public static Plan of(ProcessDefinition definition) {
        List<PlannedStep> steps = new ArrayList<>();
        int stageNumber = 0;
        for (Stage stage : definition.stages()) {
            stageNumber++;
            for (Step step : stage.steps()) {
                steps.add(new PlannedStep(steps.size() + 1, stageNumber, stage.parallel(), step));
            }
        }
        return new Plan(steps);
    }

    public List<PlannedStep> steps() {
        return steps;
    }

    /** Throws for a key that the version does not have: tasks are made of its steps. */
    public PlannedStep step(String key) {
        PlannedStep step = byKey.get(key);
        if (step == null) {
            throw new IllegalArgumentException("No step " + key + " in this version");
        }
        return step;
    }
}

package io.scalewell.shared.process.diff;

import io.scalewell.shared.process.ProcessKey;
import java.util.List;

/**
 * What differs between two states of a process.
 *
 * @param from number of the older version, or 0 for the draft
 * @param to number of the newer version, or 0 for the draft
 * @param header what the process says about itself: name, purpose, roles, start fields and so on
 * @param stages all stages with all steps, in the new order
 */
public record ProcessDiff(ProcessKey process, int from, int to, List<Change> header, List<StageDiff> stages) {

    public ProcessDiff {
        header = List.copyOf(header);
        stages = List.copyOf(stages);
    }

    /** All steps of both states. */
    public List<StepDiff> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream()).toList();
    }

    /** Steps of which this became. */
    public List<StepDiff> steps(Difference difference) {
        return steps().stream().filter(step -> step.difference() == difference).toList();
    }

    public List<StepDiff> movedSteps() {
        return steps().stream().filter(StepDiff::moved).toList();
    }

    public boolean isEmpty() {
        return header.isEmpty()
                && stages.stream().noneMatch(StageDiff::differs)
                && steps().stream().noneMatch(StepDiff::differs);
    }
}

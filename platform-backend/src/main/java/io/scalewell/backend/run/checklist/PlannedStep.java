package io.scalewell.backend.run.checklist;

import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * A step with its place in the version that a run works by.
 *
 * @param number position in the version, from 1
 * @param stage position of the stage, from 1
 * @param parallel whether the branches of the stage become ready together
 * @param added null for a step of the version
 */
public record PlannedStep(
        int number,
        int stage,
        boolean parallel,
        Step step,
        @Nullable AddedStep added) {

    public PlannedStep(int number, int stage, boolean parallel, Step step) {
        this(number, stage, parallel, step, null);
    }

    /** Whether only this run has it. */
    public boolean isAdded() {
        return added != null;
    }

    /** The same elsewhere in the run. */
    PlannedStep at(int newNumber, int newStage) {
        return new PlannedStep(newNumber, newStage, parallel, step, added);
    }

    public String key() {
        return step.key();
    }

    /** The kind, which a definition may leave out. */
    public StepKind kind() {
        return step.kind() == null ? StepKind.TASK : step.kind();
    }

    /** Whether the step is something that somebody does; the others go on by themselves. */
    public boolean isWork() {
        return kind() != StepKind.WAIT && kind() != StepKind.SUBPROCESS;
    }

    /** Whether it is decided by a list of approvers and not by whoever has the task. */
    public boolean asksApprovers() {
        return kind() == StepKind.APPROVAL
                && step.approval() != null
                && !step.approval().approvers().isEmpty();
    }

    /** Whether nobody may decide it who has worked in the run. */
    public boolean separate() {
        return kind() == StepKind.APPROVAL
                && step.approval() != null
                && step.approval().separate();
    }

    /**
     * Whether this step becomes ready only after the other has ended: stages follow one another, and so do steps, in a parallel stage
     * those of the same branch. For what was added no step waits, and it waits for one step at most.
     */
    boolean waitsFor(PlannedStep other) {
        if (added != null) {
            return other.key().equals(added.after());
        }
        if (other.isAdded()) {
            return false;
        }
        if (other.number >= number) {
            return false;
        }
        return other.stage < stage || !parallel || other.step.stop() || sameBranch(other);
    }

    private boolean sameBranch(PlannedStep other) {
        String branch = step.branch();
        return branch != null && !branch.isBlank() && branch.equals(other.step.branch());
    }
}

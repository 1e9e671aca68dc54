package io.scalewell.backend.run.checklist;

import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;

/**
 * A step with its place in the version that a run works by.
 *
 * @param number position in the version, from 1
 * @param stage position of the stage, from 1
 * @param parallel whether the steps of the stage become ready together
 */
public record PlannedStep(int number, int stage, boolean parallel, Step step) {

    public String key() {
        return step.key();
    }

    /** The kind, which a definition may leave out. */
    public StepKind kind() {
        return step.kind() == null ? StepKind.TASK : step.kind();
    }

    /** Whether this step becomes ready only after the other has ended: stages follow one another, and so do steps. */
    boolean waitsFor(PlannedStep other) {
        if (other.number >= number) {
            return false;
        }
        return other.stage < stage || !parallel || other.step.stop();
    }
}

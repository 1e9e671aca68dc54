package io.scalewell.backend.process.check;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import java.util.List;
import java.util.Objects;

/** Whether branches lie where there can be some, and no approval sends work into a branch that runs beside it. */
final class BranchCheck {

    private final Findings findings;
    private final ProcessDefinition definition;

    BranchCheck(Findings findings, ProcessDefinition definition) {
        this.findings = findings;
        this.definition = definition;
    }

    void run() {
        for (int number = 0; number < definition.stages().size(); number++) {
            Stage stage = definition.stages().get(number);
            for (int position = 0; position < stage.steps().size(); position++) {
                check("/stages/" + number + "/steps/" + position, stage, position);
            }
        }
    }

    private void check(String pointer, Stage stage, int position) {
        Step step = stage.steps().get(position);
        findings.addIf(
                step.branch() != null && !stage.parallel(),
                pointer + "/branch",
                "Only a parallel stage has branches; in this one the steps follow one another.");
        findings.addIf(step.branch() != null && step.branch().isBlank(), pointer + "/branch", "A branch needs a name.");
        if (stage.parallel() && step.onReject() != null) {
            List<Step> before = stage.steps().subList(0, position);
            findings.addIf(
                    before.stream().anyMatch(other -> other.key().equals(step.onReject()) && isBeside(other, step)),
                    pointer + "/onReject",
                    "The step " + step.onReject() + " runs beside this approval, in another branch.");
        }
    }

    private static boolean isBeside(Step other, Step step) {
        return !other.stop() && (step.branch() == null || !Objects.equals(other.branch(), step.branch()));
    }
}

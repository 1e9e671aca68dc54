package io.scalewell.backend.process.check;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.text.Message;
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
                Message.of("publish.branch.only-parallel"));
        findings.addIf(
                step.branch() != null && step.branch().isBlank(),
                pointer + "/branch",
                Message.of("publish.branch.unnamed"));
        if (stage.parallel() && step.onReject() != null) {
            List<Step> before = stage.steps().subList(0, position);
            findings.addIf(
                    before.stream().anyMatch(other -> other.key().equals(step.onReject()) && isBeside(other, step)),
                    pointer + "/onReject",
                    Message.of("publish.reject.beside", step.onReject()));
        }
    }

    private static boolean isBeside(Step other, Step step) {
        return !other.stop() && (step.branch() == null || !Objects.equals(other.branch(), step.branch()));
    }
}

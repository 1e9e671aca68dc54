package io.scalewell.backend.process.check;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.text.Message;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Titles and keys of steps, and the way back of approvals. */
final class StepCheck {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final Findings findings;
    private final ProcessDefinition definition;
    private final Set<String> earlier = new HashSet<>();

    StepCheck(Findings findings, ProcessDefinition definition) {
        this.findings = findings;
        this.definition = definition;
    }

    void run() {
        for (Placed<Step> placed : Placed.steps(definition)) {
            Step step = placed.part();
            findings.addIf(step.title().isBlank(), placed.pointer() + "/title", Message.of("publish.step.untitled"));
            findings.addIf(
                    !KEY.matcher(step.key()).matches(), placed.pointer() + "/key", Message.of("publish.step.key"));
            rework(placed.pointer() + "/onReject", step);
            findings.addIf(
                    !earlier.add(step.key()), placed.pointer() + "/key", Message.of("publish.step.twice", step.key()));
        }
    }

    private void rework(String pointer, Step step) {
        if (step.onReject() == null) {
            return;
        }
        findings.addIf(step.kind() != StepKind.APPROVAL, pointer, Message.of("publish.reject.only"));
        findings.addIf(
                !earlier.contains(step.onReject()), pointer, Message.of("publish.reject.no-step", step.onReject()));
    }
}

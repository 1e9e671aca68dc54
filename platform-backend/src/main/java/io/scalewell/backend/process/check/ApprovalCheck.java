package io.scalewell.backend.process.check;

import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;

/** Whether approvals can be decided. Who the approvers are is checked with the assignees. */
final class ApprovalCheck {

    private final Findings findings;
    private final ProcessDefinition definition;

    ApprovalCheck(Findings findings, ProcessDefinition definition) {
        this.findings = findings;
        this.definition = definition;
    }

    void run() {
        for (Placed<Step> placed : Placed.steps(definition)) {
            Approval approval = placed.part().approval();
            if (approval != null) {
                check(placed.pointer() + "/approval", placed.part(), approval);
            }
        }
    }

    private void check(String pointer, Step step, Approval approval) {
        if (step.kind() != StepKind.APPROVAL) {
            findings.add(pointer, "Only an approval has approvers.");
            return;
        }
        int approvers = approval.approvers().size();
        boolean alone = approvers == 0 && approval.mode() != ApprovalMode.ONE;
        findings.addIf(alone, pointer + "/approvers", "Say who is asked.");
        if (approval.mode() == ApprovalMode.SOME) {
            boolean possible = approval.needed() != null && approval.needed() >= 1 && approval.needed() <= approvers;
            findings.addIf(
                    !alone && !possible,
                    pointer + "/needed",
                    "Say how many have to agree: 1 to " + approvers + ", the number of approvers.");
        } else {
            findings.addIf(
                    approval.needed() != null, pointer + "/needed", "A number is needed only when some have to agree.");
        }
    }
}

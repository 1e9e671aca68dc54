package io.scalewell.backend.process.check;

import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.ApprovalMode;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.text.Message;

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
            findings.add(pointer, Message.of("publish.approval.only"));
            return;
        }
        int approvers = approval.approvers().size();
        boolean alone = approvers == 0 && approval.mode() != ApprovalMode.ONE;
        findings.addIf(alone, pointer + "/approvers", Message.of("publish.approval.nobody"));
        if (approval.mode() == ApprovalMode.SOME) {
            boolean possible = approval.needed() != null && approval.needed() >= 1 && approval.needed() <= approvers;
            findings.addIf(!alone && !possible, pointer + "/needed", Message.of("publish.approval.needed", approvers));
        } else {
            findings.addIf(approval.needed() != null, pointer + "/needed", Message.of("publish.approval.number"));
        }
    }
}

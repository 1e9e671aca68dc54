package io.scalewell.shared.run;

import io.scalewell.shared.process.ApprovalMode;
import java.util.List;

/**
 * How an approval with a list of approvers stands in its present round.
 *
 * @param needed how many have to agree
 * @param agreed how many have agreed
 * @param separate whether nobody may decide who has completed a task of the run
 */
public record TaskApproval(ApprovalMode mode, int needed, int agreed, boolean separate, List<TaskApprover> approvers) {

    public TaskApproval {
        approvers = List.copyOf(approvers);
    }
}

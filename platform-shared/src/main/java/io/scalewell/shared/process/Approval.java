package io.scalewell.shared.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an approval step is decided.
 *
 * @param needed for {@code SOME}: how many approvers have to agree, 1 to their number; null otherwise
 * @param approvers who is asked; empty for the assignee of the step alone
 * @param separate whether nobody may decide who has worked in the run (separation of duties)
 */
public record Approval(
        @Nullable ApprovalMode mode, @Nullable Integer needed, List<Assignee> approvers, boolean separate) {

    public Approval {
        mode = mode == null ? ApprovalMode.ONE : mode;
        approvers = Lists.copy(approvers);
    }

    /** The same with other approvers. */
    public Approval with(List<Assignee> newApprovers) {
        return new Approval(mode, needed, newApprovers, separate);
    }
}

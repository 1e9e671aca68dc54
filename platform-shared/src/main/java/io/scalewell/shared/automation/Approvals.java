package io.scalewell.shared.automation;

import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import org.jspecify.annotations.Nullable;

/** Decisions that automations ask for. Approvals that are steps of a run are tasks. */
public interface Approvals {

    /** Those that the caller may decide, the oldest first; null for any state. */
    Page<Approval> list(@Nullable ApprovalState state, PageRequest page);

    /** How many are open for the caller; 0 when it may not decide any. */
    int countMine();

    Approval get(ApprovalId id);

    /** Lets it act. The digest must be the one that the caller saw; {@code NotAllowedNow} when somebody was quicker. */
    Approval approve(ApprovalId id, String digest);

    Approval reject(ApprovalId id, String digest, String reason);
}

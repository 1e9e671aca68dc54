package io.scalewell.backend.automation;

import io.scalewell.shared.automation.ApprovalState;
import java.util.List;
import java.util.UUID;

/**
 * An asked decision.
 *
 * @param position of the asking action, or {@link #WHOLE} when the whole execution is proposed
 * @param digest of what will be done; a decision names it
 */
record ApprovalRow(UUID id, UUID executionId, int position, String digest, List<UUID> approvers, ApprovalState state) {

    static final int WHOLE = -1;
}

package io.scalewell.shared.automation;

/** Where an asked decision stands. */
public enum ApprovalState {
    OPEN,
    APPROVED,
    REJECTED
}

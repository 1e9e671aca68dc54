package io.scalewell.shared.process.publication;

/** Where a publication request stands. All but the first are ends. */
public enum RequestState {
    OPEN,
    /** A second person agreed, so the draft was published. */
    APPROVED,
    REJECTED,
    WITHDRAWN,
    /** The draft was changed after it was asked for. */
    VOID
}

package io.scalewell.shared.process;

/** How many of the approvers of a step have to agree. */
public enum ApprovalMode {
    /** The first decision counts. */
    ONE,
    /** Everybody; the first rejection decides. */
    ALL,
    /** {@link Approval#needed()} of them; rejected as soon as that many cannot agree any more. */
    SOME,
    /** Everybody, one after the other in the order of the list; the first rejection decides. */
    SEQUENCE
}

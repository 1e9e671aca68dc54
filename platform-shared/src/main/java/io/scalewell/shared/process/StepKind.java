package io.scalewell.shared.process;

/** What sort of work a step is. */
public enum StepKind {
    /** Somebody does it and ticks it. */
    TASK,
    /** Somebody approves or rejects; a rejection sends the work back to {@link Step#onReject()}. */
    APPROVAL,
    /** An automation completes it; a person may, when the automation is off. */
    AUTOMATED
}

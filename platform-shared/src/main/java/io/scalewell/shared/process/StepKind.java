package io.scalewell.shared.process;

/** What sort of work a step is. */
public enum StepKind {
    /** Somebody does it and ticks it. */
    TASK,
    /** One or several people approve or reject; a rejection sends the work back to {@link Step#onReject()}. */
    APPROVAL,
    /** An automation completes it; a person may, when the automation is off. */
    AUTOMATED,
    /** Nobody works: it is completed when what it {@linkplain Step#waitsFor() waits for} is there. */
    WAIT,
    /** A run of another process does it, see {@link Step#call()}. */
    SUBPROCESS
}

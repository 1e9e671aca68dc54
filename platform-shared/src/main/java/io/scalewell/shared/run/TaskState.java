package io.scalewell.shared.run;

/** Where a task stands. */
public enum TaskState {
    /** Its predecessors are not complete yet. */
    PENDING,
    /** Somebody may begin. */
    READY,
    /** Somebody began; its timer may run. */
    STARTED,
    /** Something stands in the way; the clock of blocked time runs. */
    BLOCKED,
    COMPLETED,
    /** Left out: with a reason by a person, or because its condition did not hold. */
    SKIPPED,
    CANCELLED;

    /** Whether somebody has it on the list of work. */
    public boolean isOpen() {
        return this == READY || this == STARTED || this == BLOCKED;
    }

    public boolean isEnd() {
        return this == COMPLETED || this == SKIPPED || this == CANCELLED;
    }
}

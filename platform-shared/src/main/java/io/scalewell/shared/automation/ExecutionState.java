package io.scalewell.shared.automation;

/** Where an execution stands. */
public enum ExecutionState {
    /** Accepted, not begun, or waiting for the next attempt. */
    WAITING,
    RUNNING,
    SUCCEEDED,
    /** An action failed in a way that no retry can mend. */
    FAILED,
    /** All attempts were used up; waits in the dead-letter list to be replayed. */
    DEAD,
    /** Would have acted; the automation is in shadow. */
    SHADOWED,
    /** Waits for a person to approve. */
    PROPOSED,
    REJECTED,
    /** The filter did not match or could not be evaluated; says why. */
    SKIPPED;

    public boolean isEnd() {
        return this != WAITING && this != RUNNING && this != PROPOSED;
    }

    public boolean isFailure() {
        return this == FAILED || this == DEAD;
    }

    public boolean mayBeReplayed() {
        return isFailure() || this == SUCCEEDED || this == REJECTED || this == SHADOWED;
    }
}

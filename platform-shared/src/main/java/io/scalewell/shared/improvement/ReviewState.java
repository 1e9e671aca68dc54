package io.scalewell.shared.improvement;

/** Where a review stands. */
public enum ReviewState {
    /** Waits for its day; the agenda is being kept up to date. */
    SCHEDULED,
    /** The meeting is on. */
    OPEN,
    CLOSED,
    /** Left out, because there was nothing to talk about. */
    SKIPPED
}

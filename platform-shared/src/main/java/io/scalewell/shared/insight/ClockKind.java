package io.scalewell.shared.insight;

/** Whether durations run on the working calendar or on the wall clock. */
public enum ClockKind {
    WORKING,
    ELAPSED
}

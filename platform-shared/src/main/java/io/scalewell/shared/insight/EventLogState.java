package io.scalewell.shared.insight;

/** Where an import stands. */
public enum EventLogState {
    IMPORTING,
    COMPLETED,
    FAILED
}

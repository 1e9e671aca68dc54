package io.scalewell.shared.automation;

/** How far an automation is trusted. */
public enum Rung {
    /** Records what it would have done, does nothing. */
    SHADOW,
    /** Proposes; a person approves each execution. */
    QUEUE,
    /** Acts by itself. */
    AUTOMATIC
}

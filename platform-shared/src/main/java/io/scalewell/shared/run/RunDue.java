package io.scalewell.shared.run;

import java.time.Instant;

/** A wish about when runs are due. */
public sealed interface RunDue {

    /** Running, and past its due instant. */
    record Overdue() implements RunDue {}

    /** Running, and without a due instant. */
    record Never() implements RunDue {}

    /** From one instant, itself included, up to another, itself left out. */
    record Between(Instant from, Instant before) implements RunDue {}
}

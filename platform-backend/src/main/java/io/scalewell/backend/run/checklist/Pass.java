package io.scalewell.backend.run.checklist;

import java.time.Instant;
import java.util.Objects;

/**
 * A finished round of work.
 *
 * @param task as it was when the round ended
 */
public record Pass(Task task, Outcome outcome, Doer doer) {

    /** How a round ended. */
    public enum Outcome {
        COMPLETED,
        APPROVED,
        REJECTED
    }

    public Instant readyAt() {
        return Objects.requireNonNull(task.timing().readyAt());
    }

    public Instant startedAt() {
        return Objects.requireNonNull(task.timing().startedAt());
    }

    public Instant completedAt() {
        return Objects.requireNonNull(task.timing().completedAt());
    }

    /** Where the time of this round went, and of no other. */
    public Spent spent() {
        return task.timing().thisRound(completedAt());
    }
}

package io.scalewell.ui.process.library;

import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.ui.component.Status;
import java.time.Duration;
import java.util.Optional;

/** How a process does against the 30 days before, in a word: a tenth more or less is chance. */
enum HealthWord {
    FASTER(Status.DONE),
    STEADY(Status.DONE),
    SLOWER(Status.WAITING),
    MUCH_SLOWER(Status.DANGER),
    NEW(Status.INFO);

    private static final double CHANCE = 0.1;
    private static final double MUCH = 0.5;

    private final Status status;

    HealthWord(Status status) {
        this.status = status;
    }

    Status status() {
        return status;
    }

    /** Empty when nothing was completed of late. */
    static Optional<HealthWord> of(ProcessHealth health) {
        var now = health.median();
        var before = health.medianBefore();
        if (health.runs() == 0 || now == null) {
            return Optional.empty();
        }
        return Optional.of(before == null || before.isZero() ? NEW : compared(now, before));
    }

    private static HealthWord compared(Duration now, Duration before) {
        double change = (double) now.toMillis() / before.toMillis() - 1;
        if (change > MUCH) {
            return MUCH_SLOWER;
        }
        return change > CHANCE ? SLOWER : change < -CHANCE ? FASTER : STEADY;
    }
}

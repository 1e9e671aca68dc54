package io.scalewell.backend.engine;

import java.time.Duration;

/** A job ran longer than it may and was cut (P5). */
final class DeadlineExceeded extends Exception {

    private static final long serialVersionUID = 1L;

    DeadlineExceeded(Duration deadline) {
        super("Did not finish within " + deadline.toMillis() / 1000.0 + " s");
    }
}

package io.scalewell.backend.run.checklist;

import java.time.Duration;

/** Where time went. */
public record Spent(Duration waiting, Duration touch, Duration blocked) {

    public static final Spent NOTHING = new Spent(Duration.ZERO, Duration.ZERO, Duration.ZERO);

    public Spent plus(Spent other) {
        return new Spent(waiting.plus(other.waiting), touch.plus(other.touch), blocked.plus(other.blocked));
    }
}

package io.scalewell.shared.problem;

import io.scalewell.shared.text.Message;
import java.time.Duration;

/** A quota or a limit on load is reached; nothing has been accepted, try again later (429 with {@code Retry-After}). */
public final class Overloaded extends Problem {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public Overloaded(String words, Duration retryAfter) {
        this(Message.verbatim(words), retryAfter);
    }

    public Overloaded(Message message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}

package io.scalewell.backend.expression;

import io.scalewell.shared.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * An expression that compiles could not be evaluated on these values, or went over a limit. Trying again with the same values
 * fails again.
 */
public final class FailedExpression extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    FailedExpression(Message sentence) {
        this(sentence, null);
    }

    FailedExpression(Message sentence, @Nullable Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    /** One plain sentence about what went wrong. */
    public Message sentence() {
        return sentence;
    }
}

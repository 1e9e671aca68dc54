package io.scalewell.backend.expression;

import org.jspecify.annotations.Nullable;

/**
 * An expression that compiles could not be evaluated on these values, or went over a limit. The message is one plain
 * sentence. Trying again with the same values fails again.
 */
public final class FailedExpression extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FailedExpression(String sentence) {
        this(sentence, null);
    }

    FailedExpression(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}

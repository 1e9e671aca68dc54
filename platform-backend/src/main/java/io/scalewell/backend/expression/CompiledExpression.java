package io.scalewell.backend.expression;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import io.scalewell.shared.text.Message;
import org.jspecify.annotations.Nullable;

/** An expression that has been checked. Safe for use by many threads. */
public final class CompiledExpression {

    private final String source;
    private final CelRuntime.Program program;

    CompiledExpression(String source, CelRuntime.Program program) {
        this.source = source;
        this.program = program;
    }

    /** The text that was compiled. */
    public String source() {
        return source;
    }

    /**
     * The value as plain JSON: text, {@code Long}, {@code Double}, boolean, list, map or null; a timestamp in RFC 3339 and a
     * duration in ISO 8601.
     *
     * @throws FailedExpression when it cannot be evaluated on these values or goes over a limit
     */
    public @Nullable Object evaluate(Bindings bindings) {
        return evaluate(bindings, new Budget());
    }

    /** Whether a filter matches. One that cannot be evaluated does not, and says why; this never throws. */
    public Match matches(Bindings bindings) {
        Object result;
        try {
            result = evaluate(bindings);
        } catch (FailedExpression e) {
            return new Match(false, e.sentence());
        }
        if (result instanceof Boolean holds) {
            return holds ? Match.YES : Match.NO;
        }
        return new Match(false, Message.of("expression.filter-value"));
    }

    @Nullable
    Object evaluate(Bindings bindings, Budget budget) {
        try {
            Object result = program.trace(bindings.values(), budget);
            budget.check();
            return Values.toPlain(result);
        } catch (CelEvaluationException e) {
            budget.check();
            throw failure(e);
        }
    }

    private static FailedExpression failure(CelEvaluationException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof FailedExpression ours) {
                return ours;
            }
        }
        return new FailedExpression(PlainWords.ofFailure(e.getErrorCode(), String.valueOf(e.getMessage())), e);
    }
}

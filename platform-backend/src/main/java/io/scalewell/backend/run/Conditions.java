package io.scalewell.backend.run;

import io.scalewell.backend.expression.Bindings;
import io.scalewell.backend.expression.Expressions;
import io.scalewell.backend.expression.InvalidExpression;
import io.scalewell.backend.expression.Match;
import io.scalewell.backend.expression.Variables;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Evaluates the conditions of steps. One that cannot be evaluated does not hold, and says why (P18). */
@Component
class Conditions {

    private static final Variables VARIABLES = Variables.of("run", "now");
    private static final int LONGEST_REASON = 1_000;

    private final Expressions expressions;

    Conditions(Expressions expressions) {
        this.expressions = expressions;
    }

    /** Why the step is left out, or null when its condition holds. */
    @Nullable
    String reasonToSkip(String condition, Map<String, @Nullable Object> run, Instant now) {
        try {
            Match match = expressions
                    .compileFilter(condition, VARIABLES)
                    .matches(Bindings.at(now).with("run", run));
            return match.matched() ? null : shortened(match.reason().toString());
        } catch (InvalidExpression | IllegalArgumentException broken) {
            return shortened(Message.of("run.condition", broken.getMessage()).toString());
        }
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}

package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.backend.expression.Expressions;
import io.scalewell.backend.expression.InvalidExpression;
import io.scalewell.backend.expression.Variables;

/** Tells conditions that a checklist can evaluate from those of other engines. */
final class Conditions {

    /** The language of our conditions, as files name it. */
    static final String LANGUAGE = "https://cel.dev";

    /** The language of what an approval decides. */
    static final String DECISION = Properties.NAMESPACE + "/decision";

    private final Expressions expressions;

    Conditions(Expressions expressions) {
        this.expressions = expressions;
    }

    /** Whether the condition of a flow is in our language and can be compiled. */
    boolean isUsable(Element flow, String condition) {
        boolean ours = flow.child("conditionExpression")
                .flatMap(expression -> expression.attribute("language"))
                .filter(LANGUAGE::equals)
                .isPresent();
        return ours && compiles(condition);
    }

    /** Whether a flow is the way back of an approval that we wrote, whose step knows it anyway. */
    static boolean isWayBack(Element flow) {
        return flow.child("conditionExpression")
                .flatMap(expression -> expression.attribute("language"))
                .filter(DECISION::equals)
                .isPresent();
    }

    private boolean compiles(String condition) {
        try {
            expressions.compileFilter(condition, Variables.of("run", "now"));
            return true;
        } catch (InvalidExpression wrong) {
            return false;
        }
    }
}

package io.scalewell.backend.process.check;

import io.scalewell.backend.calendar.DueAnchor;
import io.scalewell.backend.calendar.DueRule;
import io.scalewell.backend.calendar.DueRuleSyntaxException;
import io.scalewell.backend.expression.Expressions;
import io.scalewell.backend.expression.InvalidExpression;
import io.scalewell.backend.expression.Variables;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.text.Message;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether due rules and conditions can be understood. */
final class RuleCheck {

    private final Findings findings;
    private final ProcessDefinition definition;
    private final Expressions expressions;
    private final Set<String> stepKeys;

    RuleCheck(Findings findings, ProcessDefinition definition, Expressions expressions) {
        this.findings = findings;
        this.definition = definition;
        this.expressions = expressions;
        this.stepKeys = definition.steps().stream().map(Step::key).collect(Collectors.toSet());
    }

    void run() {
        for (Placed<Step> step : Placed.steps(definition)) {
            if (step.part().due() != null) {
                due(step.pointer() + "/due", step.part(), step.part().due());
            }
            if (step.part().condition() != null) {
                condition(step.pointer() + "/condition", step.part().condition());
            }
        }
    }

    private void due(String pointer, Step step, String due) {
        try {
            if (DueRule.parse(due).anchor() instanceof DueAnchor.Step(String key)) {
                findings.addIf(!stepKeys.contains(key), pointer, Message.of("publish.no-step", key));
                findings.addIf(key.equals(step.key()), pointer, Message.of("publish.due.itself"));
            }
        } catch (DueRuleSyntaxException wrong) {
            findings.add(pointer, wrong.sentence());
        }
    }

    private void condition(String pointer, String condition) {
        try {
            expressions.compileFilter(condition, Variables.of("run", "now"));
        } catch (InvalidExpression wrong) {
            findings.add(
                    pointer, Message.of("publish.condition", wrong.position().column(), wrong.sentence()));
        }
    }
}

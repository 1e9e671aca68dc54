package io.scalewell.backend.process.check;

import io.scalewell.backend.expression.Expressions;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.ProcessDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the way of publishing a draft. */
public final class PublicationCheck {

    private static final String REVIEW = "Say how often it is reviewed as a period such as P6M or P1Y.";

    private final Expressions expressions;

    public PublicationCheck(Expressions expressions) {
        this.expressions = expressions;
    }

    public List<InputError> problems(ProcessDefinition definition, KnownPeople people, KnownProcesses processes) {
        List<InputError> problems = new ArrayList<>(DraftLimits.errors(definition));
        Findings findings = new Findings();
        boolean named = definition.owner() == null || people.hasMember(definition.owner());
        findings.addIf(!named, "/owner", "There is no active member " + definition.owner() + ".");
        review(findings, definition.reviewEvery());
        findings.addIf(definition.steps().isEmpty(), "/stages", "A process needs at least one step.");
        new StepCheck(findings, definition).run();
        new BranchCheck(findings, definition).run();
        new KindCheck(findings, definition, processes).run();
        new ApprovalCheck(findings, definition).run();
        new FieldCheck(findings, definition).run();
        new AssigneeCheck(findings, definition, people).run();
        new RuleCheck(findings, definition, expressions).run();
        problems.addAll(findings.errors());
        return problems;
    }

    private static void review(Findings findings, @Nullable String period) {
        boolean wrong = period != null && ReviewPeriod.parse(period).isEmpty();
        findings.addIf(wrong, "/reviewEvery", REVIEW);
    }
}

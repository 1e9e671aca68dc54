package io.scalewell.backend.process.check;

import io.scalewell.backend.expression.Expressions;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the way of publishing a draft. */
public final class PublicationCheck {

    private static final Message REVIEW = Message.of("publish.review-period");

    private final Expressions expressions;

    public PublicationCheck(Expressions expressions) {
        this.expressions = expressions;
    }

    public List<InputError> problems(
            ProcessDefinition definition, KnownPeople people, KnownProcesses processes, KnownAutomations automations) {
        List<InputError> problems = new ArrayList<>(DraftLimits.errors(definition));
        Findings findings = new Findings();
        boolean named = definition.owner() == null || people.hasMember(definition.owner());
        findings.addIf(!named, "/owner", Message.of("publish.no-member", definition.owner()));
        review(findings, definition.reviewEvery());
        findings.addIf(definition.steps().isEmpty(), "/stages", Message.of("publish.no-steps"));
        new StepCheck(findings, definition).run();
        new BranchCheck(findings, definition).run();
        new KindCheck(findings, definition, processes, automations).run();
        new ApprovalCheck(findings, definition).run();
        new FieldCheck(findings, definition).run();
        new AssigneeCheck(findings, definition, people).run();
        new RuleCheck(findings, definition, expressions).run();
        problems.addAll(findings.errors());
        return problems;
    }

    /** What does not stand in the way, but is worth a look: automated steps whose automation leaves them to people. */
    public List<InputError> warnings(ProcessDefinition definition, KnownAutomations automations) {
        Findings findings = new Findings();
        for (Placed<Step> placed : Placed.steps(definition)) {
            String named = placed.part().automation();
            if (named != null && placed.part().kind() == StepKind.AUTOMATED) {
                automations.whyIdle(named).forEach(why -> findings.add(placed.pointer() + "/automation", why));
            }
        }
        return findings.errors();
    }

    private static void review(Findings findings, @Nullable String period) {
        boolean wrong = period != null && ReviewPeriod.parse(period).isEmpty();
        findings.addIf(wrong, "/reviewEvery", REVIEW);
    }
}

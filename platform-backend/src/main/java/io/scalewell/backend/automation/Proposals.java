package io.scalewell.backend.automation;

import io.scalewell.backend.automation.kind.ActionKind;
import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.notification.Notifier;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.automation.ApprovalState;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.kind.Kinded;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks people before an automation acts. The decision is bound to exactly what will be done. */
@Component
class Proposals {

    private final ApprovalRepository approvals;
    private final ExecutionRepository executions;
    private final ActingAs actingAs;
    private final EventLog log;
    private final Notifier notifier;
    private final DatabaseClock clock;

    Proposals(
            ApprovalRepository approvals,
            ExecutionRepository executions,
            ActingAs actingAs,
            EventLog log,
            Notifier notifier,
            DatabaseClock clock) {
        this.approvals = approvals;
        this.executions = executions;
        this.actingAs = actingAs;
        this.log = log;
        this.notifier = notifier;
        this.clock = clock;
    }

    /** The rung {@code QUEUE}: a person approves the whole execution. */
    void propose(ExecutionRow execution, AutomationRow automation, List<Kinded> rendered) {
        ActionKind.Question question =
                new ActionKind.Question(automation.definition().name(), List.of(new MemberId(automation.ownerId())));
        open(execution, automation, ApprovalRow.WHOLE, question, rendered);
    }

    /** The action {@code request-approval}: a person approves the actions behind it. */
    void ask(ExecutionRow execution, AutomationRow automation, int position, ActionKind.Question question) {
        List<Kinded> rest = executions.steps(execution.id()).stream()
                .filter(step -> step.position() > position)
                .map(step -> new Kinded(step.kind(), step.input()))
                .toList();
        executions.enterStep(execution.id(), position, ExecutionState.PROPOSED, null);
        open(execution, automation, position, question, rest);
    }

    private void open(
            ExecutionRow execution,
            AutomationRow automation,
            int position,
            ActionKind.Question question,
            List<Kinded> actions) {
        List<Map<String, Object>> payload = actions.stream()
                .map(action -> Map.<String, Object>of("kind", action.kind(), "settings", action.settings()))
                .toList();
        List<UUID> approvers =
                question.approvers().stream().map(MemberId::value).toList();
        ApprovalRow approval = new ApprovalRow(
                Ids.next(), execution.id(), position, Digest.of(payload), approvers, ApprovalState.OPEN);
        approvals.insert(approval, question.text(), payload, clock.now());
        executions.enter(execution.id(), ExecutionState.PROPOSED, null, clock.now());
        Map<String, Object> data = Map.of(
                "approval", approval.id().toString(),
                "automation", automation.key().value(),
                "question", question.text());
        NewEvent asked = new NewEvent(
                EventType.APPROVAL_REQUESTED,
                null,
                null,
                null,
                execution.runId(),
                execution.runKey(),
                null,
                null,
                data);
        actingAs.reporting(automation, execution, () -> log.append(asked));
        question.approvers()
                .forEach(member -> notifier.tell(
                        member,
                        Message.of("news.automation-asks", automation.key(), question.text()),
                        "approvals?sel=" + approval.id()));
    }
}

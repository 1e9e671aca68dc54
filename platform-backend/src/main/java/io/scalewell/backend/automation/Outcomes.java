package io.scalewell.backend.automation;

import io.scalewell.backend.event.Cause;
import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.notification.Notifier;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.text.Message;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes the end of an execution in the event log, and tells the owner of failures, once an hour at most (P8). */
@Component
class Outcomes {

    private final EventLog log;
    private final ActingAs actingAs;
    private final AutomationRepository automations;
    private final Notifier notifier;
    private final DatabaseClock clock;

    Outcomes(
            EventLog log, ActingAs actingAs, AutomationRepository automations, Notifier notifier, DatabaseClock clock) {
        this.log = log;
        this.actingAs = actingAs;
        this.automations = automations;
        this.notifier = notifier;
        this.clock = clock;
    }

    void ended(ExecutionRow execution, AutomationRow automation, ExecutionState state, @Nullable String reason) {
        switch (state) {
            case SUCCEEDED -> append(EventType.AUTOMATION_EXECUTED, execution, automation, state, reason);
            case FAILED, DEAD -> {
                append(EventType.AUTOMATION_FAILED, execution, automation, state, reason);
                tellOwner(execution, automation, reason);
            }
            case WAITING, RUNNING, SHADOWED, PROPOSED, REJECTED, SKIPPED -> {}
        }
    }

    /** At the end of a chain nothing more is appended, else automations that listen to failures would go on for ever. */
    private void append(
            EventType type,
            ExecutionRow execution,
            AutomationRow automation,
            ExecutionState state,
            @Nullable String reason) {
        if (execution.depth() >= Cause.MAX_DEPTH) {
            return;
        }
        Map<String, Object> data = new HashMap<>();
        data.put("automation", automation.key().value());
        data.put("name", automation.definition().name());
        data.put("execution", execution.id().toString());
        data.put("state", state.name());
        data.put("reason", reason);
        NewEvent fact = new NewEvent(type, null, null, null, execution.runId(), execution.runKey(), null, null, data);
        actingAs.reporting(automation, execution, () -> log.append(fact));
    }

    private void tellOwner(ExecutionRow execution, AutomationRow automation, @Nullable String reason) {
        if (automations.mayTellOwner(automation.id(), clock.now())) {
            notifier.tell(
                    new MemberId(automation.ownerId()),
                    Message.of(
                            "news.automation-failed",
                            automation.key(),
                            automation.definition().name(),
                            reason == null ? Message.of("news.no-reason") : reason),
                    "automations/executions/" + execution.id());
        }
    }
}

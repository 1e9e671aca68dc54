package io.scalewell.backend.automation;

import io.scalewell.backend.event.Cause;
import io.scalewell.backend.event.EventLog;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventId;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows how automations called one another, when a chain of them is stopped (P12). */
@Component
class LoopPath {

    private final EventLog log;

    LoopPath(EventLog log) {
        this.log = log;
    }

    String describe(ExecutionRow execution, AutomationRow automation) {
        List<String> path = new ArrayList<>(List.of(automation.key().value()));
        Optional<Event> event = log.find(new EventId(execution.eventId()));
        while (event.isPresent() && path.size() <= Cause.MAX_DEPTH) {
            Event fact = event.get();
            if (fact.actor().kind() == ActorKind.AUTOMATION) {
                path.addFirst(fact.actor().id() + " (" + fact.type().text() + ")");
            }
            event = fact.causation() == null ? Optional.empty() : log.find(fact.causation());
        }
        return Message.of("execution.loop", Cause.MAX_DEPTH, String.join(" → ", path))
                .toString();
    }
}

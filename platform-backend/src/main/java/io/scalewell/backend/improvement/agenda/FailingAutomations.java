package io.scalewell.backend.improvement.agenda;

import io.scalewell.shared.automation.Automation;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.improvement.AgendaKind;
import io.scalewell.shared.text.Message;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Automations that failed lately. */
@Component
@Order(5)
class FailingAutomations implements AgendaSource {

    private final Automations automations;

    FailingAutomations(Automations automations) {
        this.automations = automations;
    }

    @Override
    public List<AgendaPoint> points(AgendaScope scope) {
        return automations.list().stream()
                .filter(automation -> failures(automation) > 0)
                .map(FailingAutomations::point)
                .toList();
    }

    private static long failures(Automation automation) {
        return automation.recent().stream()
                .filter(state -> state == ExecutionState.FAILED || state == ExecutionState.DEAD)
                .count();
    }

    private static AgendaPoint point(Automation automation) {
        long failures = failures(automation);
        return new AgendaPoint(
                AgendaKind.FAILING_AUTOMATION,
                Message.of(
                        "agenda.failing",
                        automation.key(),
                        automation.definition().name()),
                Message.of("agenda.failing.text", failures, automation.recent().size()),
                null,
                "automations/executions?automation=" + automation.key() + "&failing=true",
                List.of(),
                (double) failures / automation.recent().size());
    }
}

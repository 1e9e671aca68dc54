package io.scalewell.backend.demo;

import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.Automations;
import io.scalewell.shared.automation.Rung;
import io.scalewell.shared.kind.Kinded;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One automation that works, one that fails, one in shadow, one that proposes. */
@Component
class PlannedAutomations {

    private final Automations automations;

    PlannedAutomations(Automations automations) {
        this.automations = automations;
    }

    void build(Simulation simulation, Actors actors, Instant now) {
        plan(
                simulation,
                actors,
                now.minus(Duration.ofDays(45)),
                definition(
                        "Tell Sales when a customer is on board",
                        on("run.completed", "ONB"),
                        null,
                        new Kinded(
                                "notify",
                                Map.of(
                                        "team",
                                        "Sales",
                                        "text",
                                        "{{ run.name }} is on board ({{ run.key }}). Say hello!")),
                        Rung.AUTOMATIC));
        plan(
                simulation,
                actors,
                now.minus(Duration.ofDays(12)),
                definition(
                        "Book paid invoices in the ledger",
                        on("run.completed", "INV"),
                        null,
                        new Kinded(
                                "http-request",
                                Map.of(
                                        "method", "POST",
                                        // an address of the documentation range, which outbound calls never reach: the
                                        // planted failure
                                        "url", "http://192.0.2.10/ledger",
                                        "body",
                                                Map.of(
                                                        "invoice",
                                                        "{{ run.key }}",
                                                        "amount",
                                                        "{{ run.fields.amount }}"))),
                        Rung.AUTOMATIC));
        plan(
                simulation,
                actors,
                now.minus(Duration.ofDays(30)),
                definition(
                        "Warn Quality about severe complaints",
                        on("task.completed", "CMP"),
                        "event.step == \"assess\" && run.fields.severity == \"High\"",
                        new Kinded(
                                "notify",
                                Map.of("team", "Quality", "text", "Severe complaint: {{ run.name }} ({{ run.key }})")),
                        Rung.SHADOW));
        plan(
                simulation,
                actors,
                now.minus(Duration.ofDays(40)),
                definition(
                        "Start an incident for complaints about service",
                        on("run.completed", "CMP"),
                        "run.fields.about == \"Service\"",
                        new Kinded(
                                "start-run",
                                Map.of(
                                        "process", "INC",
                                        "name", "Follow-up of {{ run.key }}",
                                        "fields", Map.of("service", "Customer service", "severity", "3"))),
                        Rung.QUEUE));
    }

    private void plan(Simulation simulation, Actors actors, Instant at, AutomationDefinition definition) {
        simulation.plan(
                at,
                new Act.What.Aside(() -> actors.at(
                        at,
                        People.MANAGER,
                        () -> automations.enable(
                                automations.create(definition).automation().key()))));
    }

    private static Kinded on(String type, String process) {
        return new Kinded("event", Map.of("type", type, "process", process));
    }

    private static AutomationDefinition definition(
            String name, Kinded trigger, @Nullable String filter, Kinded action, Rung rung) {
        return new AutomationDefinition(name, trigger, filter, List.of(action), rung, null);
    }
}

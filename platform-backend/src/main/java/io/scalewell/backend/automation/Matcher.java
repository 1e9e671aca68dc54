package io.scalewell.backend.automation;

import io.scalewell.backend.engine.Jobs;
import io.scalewell.backend.event.AppendedEvent;
import io.scalewell.backend.event.EventListener;
import io.scalewell.backend.expression.Bindings;
import io.scalewell.backend.expression.FailedExpression;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.event.Event;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Accepts an execution for each enabled automation that an event calls, in the transaction of the event: committed with it or not at
 * all (P1). Its filter is evaluated by the job, so a use case pays for one indexed statement.
 */
@Component
class Matcher implements EventListener {

    private final KindRegistry kinds;
    private final AutomationRepository automations;
    private final ExecutionRepository executions;
    private final EventContext contexts;
    private final Rendering rendering;
    private final Jobs jobs;

    Matcher(
            KindRegistry kinds,
            AutomationRepository automations,
            ExecutionRepository executions,
            EventContext contexts,
            Rendering rendering,
            Jobs jobs) {
        this.kinds = kinds;
        this.automations = automations;
        this.executions = executions;
        this.contexts = contexts;
        this.rendering = rendering;
        this.jobs = jobs;
    }

    @Override
    public Runnable hear(List<AppendedEvent> events, RoundTrip trip) {
        Set<String> keys = new LinkedHashSet<>();
        events.forEach(appended -> keys.addAll(keysOf(appended)));
        if (keys.isEmpty()) {
            return () -> {};
        }
        var listening = automations.listening(trip, keys);
        return () -> {
            List<AutomationRepository.Listening> found = listening.get();
            if (!found.isEmpty()) {
                events.forEach(appended -> accept(found, appended));
            }
        };
    }

    private Set<String> keysOf(AppendedEvent appended) {
        return kinds.triggers().stream()
                .flatMap(kind -> kind.keysOf(appended.event()).stream())
                .collect(Collectors.toSet());
    }

    private void accept(List<AutomationRepository.Listening> listening, AppendedEvent appended) {
        Set<String> keys = keysOf(appended);
        List<AutomationRow> called = listening.stream()
                .filter(each -> keys.contains(each.key()))
                .map(AutomationRepository.Listening::automation)
                .toList();
        if (!called.isEmpty()) {
            Map<String, Object> context = contexts.of(appended);
            called.forEach(automation -> accept(automation, appended, context));
        }
    }

    private void accept(AutomationRow automation, AppendedEvent appended, Map<String, Object> context) {
        Event event = appended.event();
        UUID id = Ids.next();
        ExecutionRow execution = new ExecutionRow(
                id,
                automation.id(),
                automation.version(),
                automation.rung(),
                ExecutionState.WAITING,
                event.id().value(),
                context,
                appended.runId(),
                event.run() == null ? null : event.run().value(),
                event.depth(),
                serialKey(automation, rendering.bindings(context, event.time())),
                id,
                false,
                0);
        if (executions.insert(execution, event.type().text(), null, 0, event.time())) {
            jobs.enqueue(Beginning.job(execution.id()));
        }
    }

    /** What happened must not fail because its place in the order cannot be told; the execution says so when it begins. */
    private @Nullable String serialKey(AutomationRow automation, Bindings bindings) {
        try {
            return rendering.serialKey(automation.definition().serialBy(), bindings);
        } catch (FailedExpression e) {
            return null;
        }
    }
}

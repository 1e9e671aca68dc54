package io.scalewell.backend.automation;

import io.scalewell.backend.automation.kind.TriggerKind;
import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.expression.Bindings;
import io.scalewell.backend.expression.FailedExpression;
import io.scalewell.backend.expression.Match;
import io.scalewell.backend.run.RunSnapshots;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.automation.AutomationKey;
import io.scalewell.shared.automation.TestResult;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.kind.Kinded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows what an automation would do; nothing is written and nothing is called. */
@Component
class DryRun {

    private static final AutomationKey SAMPLE_KEY = AutomationKey.of("A-1");
    private static final int SAMPLES = 10;
    private static final int LOOKED_AT = 200;

    private final KindRegistry kinds;
    private final Rendering rendering;
    private final EventLog log;
    private final RunSnapshots runs;
    private final DatabaseClock clock;

    DryRun(KindRegistry kinds, Rendering rendering, EventLog log, RunSnapshots runs, DatabaseClock clock) {
        this.kinds = kinds;
        this.rendering = rendering;
        this.log = log;
        this.runs = runs;
        this.clock = clock;
    }

    TestResult of(AutomationDefinition definition, Map<String, Object> event) {
        Bindings bindings = rendering.bindings(context(event), clock.now());
        Match match = rendering.matches(definition.filter(), bindings);
        if (!match.matched()) {
            return new TestResult(false, match.reason(), List.of());
        }
        List<TestResult.RenderedAction> actions = Program.of(kinds, definition.actions()).stream()
                .map(action -> rendered(action, bindings))
                .toList();
        return new TestResult(true, null, actions);
    }

    private TestResult.RenderedAction rendered(Kinded action, Bindings bindings) {
        try {
            return new TestResult.RenderedAction(action.kind(), rendering.render(action, bindings), null);
        } catch (FailedExpression e) {
            return new TestResult.RenderedAction(action.kind(), action.settings(), e.sentence());
        }
    }

    /** A sample may bring its run, task and process along; else they are named by the event alone. */
    private static Map<String, Object> context(Map<String, Object> event) {
        Map<String, Object> context = new LinkedHashMap<>();
        Map<String, Object> fact = new LinkedHashMap<>(event);
        for (String name : List.of("run", "task", "process")) {
            if (event.get("$" + name) instanceof Map<?, ?> known) {
                context.put(name, known);
            }
            fact.remove("$" + name);
        }
        context.put("event", fact);
        if (!context.containsKey("process") && event.get("process") instanceof String key) {
            context.put("process", Map.of("key", key));
        }
        return context;
    }

    List<Map<String, Object>> samples(Kinded trigger) {
        KindRegistry.Typed<TriggerKind<Record>> typed = kinds.trigger(trigger);
        EventType type = typed.kind().eventType(typed.settings());
        Set<String> wanted = Set.of(typed.kind().listensTo(SAMPLE_KEY, typed.settings()));
        List<Map<String, Object>> real = log.newest(type, null, LOOKED_AT).stream()
                .filter(event -> isWanted(typed.kind(), event, wanted))
                .limit(SAMPLES)
                .map(this::withSurroundings)
                .toList();
        return real.isEmpty() ? List.of(generated(typed, type)) : real;
    }

    /** Keys that name an automation are of no use before there is one: then every event of the type will do. */
    private static boolean isWanted(TriggerKind<Record> kind, Event event, Set<String> wanted) {
        return wanted.stream().anyMatch(key -> key.contains("#"))
                || kind.keysOf(event).stream().anyMatch(wanted::contains);
    }

    private Map<String, Object> withSurroundings(Event event) {
        Map<String, Object> sample = new LinkedHashMap<>(EventContext.of(event));
        if (event.task() != null) {
            runs.task(event.task().value()).ifPresent(task -> sample.put("$task", task));
        }
        if (event.run() != null) {
            runs.run(event.run()).ifPresent(run -> sample.put("$run", run));
        }
        return sample;
    }

    private Map<String, Object> generated(KindRegistry.Typed<TriggerKind<Record>> trigger, EventType type) {
        Map<String, Object> sample = new LinkedHashMap<>();
        sample.put("id", Ids.next().toString());
        sample.put("type", type.text());
        sample.put("time", clock.now().toString());
        sample.put("process", "SAMPLE");
        sample.put("run", "SAMPLE-1");
        sample.put("depth", 0);
        sample.put("data", trigger.kind().sampleData(trigger.settings()));
        sample.put("$run", Map.of("key", "SAMPLE-1", "name", "Sample", "state", "RUNNING", "fields", Map.of()));
        return sample;
    }
}

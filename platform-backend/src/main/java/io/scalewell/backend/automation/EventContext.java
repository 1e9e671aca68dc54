package io.scalewell.backend.automation;

import io.scalewell.backend.event.AppendedEvent;
import io.scalewell.backend.run.RunSnapshots;
import io.scalewell.shared.event.Event;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What filters and templates see: the event, and its run, task and process as they were when it happened. */
@Component
class EventContext {

    private final RunSnapshots runs;

    EventContext(RunSnapshots runs) {
        this.runs = runs;
    }

    Map<String, Object> of(AppendedEvent appended) {
        Event event = appended.event();
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("event", of(event));
        if (appended.runId() != null) {
            runs.run(appended.runId()).ifPresent(run -> context.put("run", run));
        }
        if (event.task() != null) {
            runs.task(event.task().value()).ifPresent(task -> context.put("task", task));
        }
        if (event.process() != null) {
            context.put("process", process(event));
        }
        return context;
    }

    /** The event in the form of the log, as the API shows it. */
    static Map<String, Object> of(Event event) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", event.id().toString());
        map.put("type", event.type().text());
        map.put("time", event.time().toString());
        map.put("organization", event.organization().toString());
        map.put("process", text(event.process()));
        map.put("version", event.version());
        map.put("run", text(event.run()));
        map.put("task", text(event.task()));
        map.put("step", event.step());
        Map<String, Object> actor = new LinkedHashMap<>();
        actor.put("kind", event.actor().kind().name());
        actor.put("id", event.actor().id());
        map.put("actor", actor);
        map.put("causation", text(event.causation()));
        map.put("depth", event.depth());
        map.put("data", event.data());
        return map;
    }

    private static Map<String, Object> process(Event event) {
        Map<String, Object> process = new LinkedHashMap<>();
        process.put("key", text(event.process()));
        process.put("version", event.version());
        return process;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

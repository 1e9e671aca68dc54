package io.scalewell.backend.run;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.GuestPass;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.shared.event.EventType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Appends what happened in a run to the event log. Called when the rows are written: a reader of the log may look at them. */
@Component
class RunFacts {

    private static final String GUEST = "guest";

    private final EventLog events;

    RunFacts(EventLog events) {
        this.events = events;
    }

    /** @param alongside adds what writes that which the facts tell of */
    void append(RunChange change, Consumer<RoundTrip> alongside) {
        RunHead run = change.after();
        events.append(
                alongside,
                change.checklist().facts().stream()
                        .map(fact -> event(run, fact.type(), fact.task(), FactData.of(run, fact)))
                        .toList());
    }

    void append(RunHead run, EventType type, @Nullable Task task, Map<String, Object> data) {
        events.append(event(run, type, task, data));
    }

    private static NewEvent event(RunHead run, EventType type, @Nullable Task task, Map<String, Object> data) {
        return new NewEvent(
                type,
                run.version().processId(),
                run.process().value(),
                run.version().number(),
                run.id(),
                run.key().value(),
                task == null ? null : task.id().value(),
                task == null ? null : task.stepKey(),
                named(data));
    }

    /** A guest is nobody whose name could be looked up later. */
    private static Map<String, Object> named(Map<String, Object> data) {
        GuestPass pass = Callers.CURRENT.isBound() ? Callers.CURRENT.get().pass() : null;
        if (pass == null) {
            return data;
        }
        Map<String, Object> named = new LinkedHashMap<>(data);
        named.put(GUEST, pass.name());
        return named;
    }
}

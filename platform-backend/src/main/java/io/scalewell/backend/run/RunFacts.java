package io.scalewell.backend.run;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.run.checklist.Fact;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.event.EventType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Appends what happened in a run to the event log. Called when the rows are written: a reader of the log may look at them. */
@Component
class RunFacts {

    private final EventLog events;

    RunFacts(EventLog events) {
        this.events = events;
    }

    void append(RunChange change) {
        RunHead run = change.after();
        for (Fact fact : change.checklist().facts()) {
            append(run, fact.type(), fact.task(), FactData.of(run, fact));
        }
    }

    void append(RunHead run, EventType type, @Nullable Task task, Map<String, Object> data) {
        events.append(new NewEvent(
                type,
                run.version().processId(),
                run.process().value(),
                run.version().number(),
                run.id(),
                run.key().value(),
                task == null ? null : task.id().value(),
                task == null ? null : task.stepKey(),
                data));
    }
}

package io.scalewell.backend.run;

import io.scalewell.backend.run.checklist.Fact;
import io.scalewell.backend.run.checklist.Spent;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the event log says about a fact of a run: plain JSON values, of which those that are missing are left out. Pure. */
final class FactData {

    private final Map<String, Object> data = new LinkedHashMap<>();

    private FactData() {}

    static Map<String, Object> of(RunHead run, Fact fact) {
        FactData words = new FactData();
        words.put("runName", run.name());
        Task task = fact.task();
        if (task == null) {
            words.ofRun(run, fact.type());
        } else {
            words.ofTask(task, run, fact.type());
        }
        words.data.putAll(fact.data());
        return words.data;
    }

    /** The values of a task's own fields. */
    static Map<String, Object> fieldsOf(Task task, Map<String, Object> ofRun) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : task.place().step().fields()) {
            Object value = ofRun.get(field.key());
            if (value != null) {
                values.put(field.key(), value);
            }
        }
        return values;
    }

    private void ofRun(RunHead run, EventType type) {
        put("name", run.name());
        put("fields", run.fields());
        put("due", run.due() == null ? null : run.due().toString());
        if (type == EventType.RUN_COMPLETED && run.completedAt() != null) {
            put("cycleSeconds", seconds(Duration.between(run.startedAt(), run.completedAt())));
        }
    }

    private void ofTask(Task task, RunHead run, EventType type) {
        put("title", task.place().step().title());
        put("round", task.round());
        put("assignee", task.assignment().words());
        put("due", task.due().at() == null ? null : task.due().at().toString());
        Instant completedAt = task.timing().completedAt();
        boolean done =
                type == EventType.TASK_COMPLETED || type == EventType.TASK_APPROVED || type == EventType.TASK_REJECTED;
        if (done && completedAt != null) {
            put("outcome", type.text().substring("task.".length()).toUpperCase(Locale.ROOT));
            put("fields", fieldsOf(task, run.fields()));
            Spent spent = task.timing().at(completedAt);
            put("waitingSeconds", seconds(spent.waiting()));
            put("touchSeconds", seconds(spent.touch()));
            put("blockedSeconds", seconds(spent.blocked()));
        }
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value);
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }
}

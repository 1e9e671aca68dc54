package io.scalewell.ui.offline;

import io.scalewell.shared.problem.EditConflict;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.Problem;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.Tasks;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Does what was done without a connection, by the same services as the screens. */
@Component
class ChangeSending {

    private final Tasks tasks;

    ChangeSending(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Never throws for what a person can decide about; what was done before a refusal stays done. */
    SentChange send(WaitingChange change, Locale reader) {
        String task = change.task().toString();
        try {
            return work(change, reader);
        } catch (Invalid invalid) {
            return SentChange.refused(task, words(invalid, reader));
        } catch (Problem problem) {
            return SentChange.refused(task, problem.message().in(reader));
        }
    }

    private SentChange work(WaitingChange change, Locale reader) {
        String id = change.task().toString();
        if (change.comment() != null) {
            tasks.comment(change.task(), change.comment());
            return SentChange.done(id);
        }
        Map<String, Object> values = change.values() == null ? Map.of() : change.values();
        TaskView before = tasks.get(change.task());
        if (before.state() == TaskState.COMPLETED && change.complete() && holds(before, values)) {
            return SentChange.done(id);
        }
        if (!values.isEmpty() && !holds(before, values)) {
            try {
                tasks.saveFields(change.task(), values, change.revision());
            } catch (EditConflict conflict) {
                return conflict(id, conflict, values, reader);
            }
        }
        if (change.items() != null && !change.items().equals(before.itemsDone())) {
            tasks.tickItems(change.task(), change.items());
        }
        if (change.complete()) {
            tasks.act(change.task(), new TaskAction.Complete(Map.of()));
        }
        return SentChange.done(id);
    }

    private static SentChange conflict(String id, EditConflict conflict, Map<String, Object> values, Locale reader) {
        TaskView now = (TaskView) conflict.current();
        Map<String, Object> theirs = new HashMap<>();
        values.keySet().forEach(key -> {
            Object value = now.fields().get(key);
            if (value != null && !Objects.equals(value, values.get(key))) {
                theirs.put(key, value);
            }
        });
        return SentChange.conflict(id, conflict.message().in(reader), theirs, now.revision());
    }

    private static boolean holds(TaskView task, Map<String, Object> values) {
        return values.entrySet().stream()
                .allMatch(entry -> Objects.equals(task.fields().get(entry.getKey()), entry.getValue()));
    }

    private static String words(Invalid invalid, Locale reader) {
        return invalid.errors().isEmpty()
                ? invalid.message().in(reader)
                : invalid.errors().stream()
                        .map(InputError::message)
                        .map(message -> message.in(reader))
                        .distinct()
                        .collect(Collectors.joining(" "));
    }
}

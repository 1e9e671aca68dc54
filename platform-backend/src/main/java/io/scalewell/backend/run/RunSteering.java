package io.scalewell.backend.run;

import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.run.checklist.Work;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes a run as a whole. */
@Component
class RunSteering {

    private final RunChanges changes;
    private final RunRepository runs;
    private final FieldInput input;
    private final AlarmWatch alarms;
    private final CallersRights rights;

    RunSteering(RunChanges changes, RunRepository runs, FieldInput input, AlarmWatch alarms, CallersRights rights) {
        this.changes = changes;
        this.runs = runs;
        this.input = input;
        this.alarms = alarms;
        this.rights = rights;
    }

    RunHead cancel(RunKey key, String reason) {
        String words = Reasons.checked(reason);
        RunChange change = changes.begin(key);
        rights.current().requireSteering(change.before());
        requireRunning(change.before());
        new Work(change.checklist()).cancelRun(words);
        changes.finish(change);
        return change.after();
    }

    RunHead rename(RunKey key, String name) {
        RunChange change = changes.begin(key);
        rights.current().requireSteering(change.before());
        RunHead renamed = change.before().named(name);
        runs.save(renamed).execute();
        return renamed;
    }

    RunHead changeDue(RunKey key, @Nullable Instant due) {
        RunChange change = changes.begin(key);
        rights.current().requireSteering(change.before());
        requireRunning(change.before());
        Instant before = change.before().due();
        if (Objects.equals(before, due)) {
            return change.before();
        }
        Map<String, Object> words = new LinkedHashMap<>();
        if (due != null) {
            words.put("due", due.toString());
        }
        if (before != null) {
            words.put("before", before.toString());
        }
        change.checklist().tell(EventType.RUN_RESCHEDULED, null, words);
        changes.finish(change);
        RunHead moved = change.after().due(due);
        runs.save(moved).execute();
        alarms.watch(moved);
        return moved;
    }

    /** The fields of the start form and of all steps, in whatever state these are. */
    RunHead saveFields(RunKey key, Map<String, Object> values) {
        RunChange change = changes.begin(key);
        requireRunning(change.before());
        List<Field> known = FieldInput.fieldsOf(change.definition());
        Map<String, @Nullable Object> typed = input.typed(known, values);
        Work work = new Work(change.checklist());
        List<Field> left = new ArrayList<>(change.definition().startFields());
        change.putFields(left, only(left, typed), null);
        for (Task task : change.checklist().tasks()) {
            List<Field> own = task.place().step().fields();
            Set<String> changed = change.putFields(own, only(own, typed), task);
            if (!changed.isEmpty()) {
                work.touch(task.id());
            }
        }
        changes.finish(change);
        return change.after();
    }

    private static Map<String, @Nullable Object> only(List<Field> fields, Map<String, @Nullable Object> typed) {
        Map<String, @Nullable Object> own = new LinkedHashMap<>(typed);
        own.keySet().retainAll(fields.stream().map(Field::key).toList());
        return own;
    }

    private static void requireRunning(RunHead run) {
        if (run.state() != RunState.RUNNING) {
            throw new NotAllowedNow(
                    Message.of("run.not-running", StateWords.of(run.state())),
                    run.state() == RunState.COMPLETED ? List.of("reopen") : List.of());
        }
    }
}

package io.scalewell.backend.run;

import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.run.checklist.Work;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes a run as a whole. */
@Component
class RunSteering {

    private final RunChanges changes;
    private final RunRepository runs;
    private final FieldInput input;
    private final CallersRights rights;

    RunSteering(RunChanges changes, RunRepository runs, FieldInput input, CallersRights rights) {
        this.changes = changes;
        this.runs = runs;
        this.input = input;
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
        runs.save(renamed);
        return renamed;
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
                    "The run is " + run.state().name().toLowerCase(Locale.ROOT) + ".",
                    run.state() == RunState.COMPLETED ? List.of("reopen") : List.of());
        }
    }
}

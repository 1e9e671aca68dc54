package io.scalewell.backend.run;

import io.scalewell.backend.run.checklist.Calls;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.run.checklist.Waits;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.problem.Problem;
import io.scalewell.shared.process.Call;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets a changed run go on by itself as far as it can, before anything is written: waits that are over, and sub-processes. One that
 * cannot be run blocks its step and says why; unblocking tries again.
 */
@Component
class SubRunCalls {

    private static final int LONGEST_REASON = 1_000;

    private final RunPlanning planning;
    private final FieldInput input;
    private final SubRunQuery subRuns;

    SubRunCalls(RunPlanning planning, FieldInput input, SubRunQuery subRuns) {
        this.planning = planning;
        this.input = input;
        this.subRuns = subRuns;
    }

    void settle(RunChange change) {
        settle(change, null);
    }

    /** @param lineage the processes of the runs above and of this one, from the top; null when that has to be looked up */
    private void settle(RunChange change, @Nullable List<ProcessKey> lineage) {
        new Waits(change.checklist()).settle();
        List<Task> calls = change.checklist().toCall();
        while (!calls.isEmpty()) {
            List<ProcessKey> above = lineage == null ? subRuns.lineage(change.before()) : lineage;
            calls.forEach(task -> call(change, task, above));
            new Waits(change.checklist()).settle();
            calls = change.checklist().toCall();
        }
    }

    /** What the end of a called run means for the task that waited for it. */
    void ended(RunChange parent, Task task, RunHead child) {
        if (child.state() == RunState.COMPLETED) {
            takeOver(parent, task, child);
        } else {
            refuse(parent, task, Message.of("run.call.cancelled", child.key()));
        }
    }

    private void call(RunChange change, Task task, List<ProcessKey> lineage) {
        Call call = task.place().step().call();
        Optional<RunHead> earlier =
                task.timing().startedAt() == null ? Optional.empty() : subRuns.latest(task.id(), task.round());
        if (call == null) {
            refuse(change, task, Message.of("run.call.unnamed"));
        } else if (earlier.filter(run -> run.state() == RunState.COMPLETED).isPresent()) {
            takeOver(change, task, earlier.get());
        } else if (earlier.filter(run -> run.state() == RunState.RUNNING).isPresent()) {
            new Calls(change.checklist()).started(task.id(), earlier.get().key().value());
        } else {
            start(change, task, call, lineage);
        }
    }

    private void start(RunChange change, Task task, Call call, List<ProcessKey> lineage) {
        RunChange child;
        try {
            child = planned(change, task, call, lineage);
        } catch (NotFound | NotAllowedNow | Invalid cannot) {
            refuse(change, task, Message.of("run.call.start", call.process(), sentence(cannot)));
            return;
        }
        List<ProcessKey> deeper = new ArrayList<>(lineage);
        deeper.add(child.before().process());
        settle(child, deeper);
        change.children().add(child);
        if (child.checklist().state() == RunState.COMPLETED) {
            takeOver(change, task, child.after());
        } else {
            new Calls(change.checklist())
                    .started(task.id(), child.before().key().value());
        }
    }

    private RunChange planned(RunChange change, Task task, Call call, List<ProcessKey> lineage) {
        RunHead parent = change.before();
        CalledFrom above = parent.calledFrom();
        ProcessKey process = key(call.process());
        if (lineage.contains(process)) {
            throw new NotAllowedNow(
                    Message.of(
                            "run.call.itself",
                            lineage.stream().map(ProcessKey::value).collect(Collectors.joining(" → ")),
                            process),
                    List.of());
        }
        CalledFrom from = new CalledFrom(
                parent.id(),
                task.id().value(),
                task.round(),
                above == null ? parent.id() : above.root(),
                above == null ? 1 : above.depth() + 1);
        if (from.depth() > CalledFrom.DEEPEST) {
            throw new NotAllowedNow(Message.of("run.call.deepest", CalledFrom.DEEPEST), List.of());
        }
        Map<String, Object> values = mapped(call.inputs(), change.fields().values());
        return planning.called(new StartRun(process, parent.name(), values, null, null), parent, from);
    }

    private static ProcessKey key(String text) {
        try {
            return ProcessKey.of(text);
        } catch (IllegalArgumentException notOne) {
            throw new NotFound(Message.of("missing.process", text));
        }
    }

    /** Puts the results into the fields of the calling run. */
    private void takeOver(RunChange change, Task task, RunHead child) {
        Call call = task.place().step().call();
        List<Field> fields = FieldInput.fieldsOf(change.definition());
        try {
            Map<String, Object> values = call == null ? Map.of() : mapped(call.outputs(), child.fields());
            change.putFields(fields, input.typed(fields, values), task);
        } catch (Invalid doesNotFit) {
            refuse(change, task, Message.of("run.call.results", child.key(), sentence(doesNotFit)));
            return;
        }
        new Calls(change.checklist()).returned(task.id(), child.key().value());
    }

    /** @param keys the field that gets a value, and the one that it comes from; what has none is left as it is */
    private static Map<String, Object> mapped(Map<String, String> keys, Map<String, Object> source) {
        Map<String, Object> values = new LinkedHashMap<>();
        keys.forEach((to, from) -> {
            Object value = source.get(from);
            if (value != null) {
                values.put(to, value);
            }
        });
        return values;
    }

    private static void refuse(RunChange change, Task task, Message why) {
        String reason = why.toString();
        String words = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
        new Calls(change.checklist()).refused(task.id(), words);
    }

    private static String sentence(Problem problem) {
        return problem instanceof Invalid invalid
                ? invalid.errors().stream()
                        .map(error -> error.pointer().replace("/fields/", "") + ": " + error.message())
                        .collect(Collectors.joining(" "))
                : String.valueOf(problem.getMessage());
    }
}

package io.scalewell.backend.run;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.process.PublishedVersion;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.Plan;
import io.scalewell.backend.run.checklist.Progress;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.Counters;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts runs. */
@Component
class RunStart {

    static final int LONGEST_NAME = 200;

    private final PublishedProcesses processes;
    private final FieldInput input;
    private final Assignees assignees;
    private final Counters counters;
    private final RunChanges changes;
    private final Callers callers;
    private final DatabaseClock clock;

    RunStart(
            PublishedProcesses processes,
            FieldInput input,
            Assignees assignees,
            Counters counters,
            RunChanges changes,
            Callers callers,
            DatabaseClock clock) {
        this.processes = processes;
        this.input = input;
        this.assignees = assignees;
        this.counters = counters;
        this.changes = changes;
        this.callers = callers;
        this.clock = clock;
    }

    /** Values of the start fields are required where they are; those of later steps may be given in advance. */
    RunKey start(StartRun wish) {
        PublishedVersion version = processes.startable(wish.process(), wish.version());
        List<Field> fields = FieldInput.fieldsOf(version.definition());
        Map<String, @Nullable Object> typed = input.typed(fields, wish.fields());
        RunFields values = new RunFields(Map.of());
        values.put(typed);
        FieldInput.requireFilled(version.definition().startFields(), values.values());
        checkName(wish.name());
        RunKey key = new RunKey(version.key() + "-" + counters.next("run:" + version.key()));
        Plan plan = Plan.of(version.definition());
        RunHead run = head(key, wish, version, values, plan.steps().size());
        RunChange change = changes.create(run, version, planned(plan, version, run));
        change.checklist().tell(EventType.RUN_STARTED, null, Map.of());
        new Progress(change.checklist()).advance();
        changes.finishCreated(change);
        return key;
    }

    private List<Task> planned(Plan plan, PublishedVersion version, RunHead run) {
        Map<String, Assignment> assignments = assignees.atStart(version.definition(), run.starter());
        return plan.steps().stream()
                .map(step -> Task.planned(
                        new TaskId(Ids.next()), step, assignments.getOrDefault(step.key(), Assignment.NOBODY)))
                .toList();
    }

    private RunHead head(RunKey key, StartRun wish, PublishedVersion version, RunFields values, int total) {
        Caller caller = callers.current();
        return new RunHead(
                Ids.next(),
                key,
                name(wish.name(), version, key),
                version.key(),
                version.id(),
                RunState.RUNNING,
                caller.member(),
                caller.actor().kind(),
                clock.now(),
                null,
                wish.due(),
                values.values(),
                0,
                total);
    }

    static void checkName(@Nullable String name) {
        if (name != null && (name.strip().length() > LONGEST_NAME || name.indexOf('\0') >= 0)) {
            throw new Invalid("/name", "A run's name has at most " + LONGEST_NAME + " characters.");
        }
    }

    private static String name(@Nullable String wished, PublishedVersion version, RunKey key) {
        if (wished != null && !wished.isBlank()) {
            return wished.strip();
        }
        String process = version.processName();
        int room = LONGEST_NAME - key.value().length() - 1;
        return process.substring(0, Math.min(room, process.length())) + " " + key;
    }
}

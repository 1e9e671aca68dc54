package io.scalewell.backend.run;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.process.PublishedVersion;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.Plan;
import io.scalewell.backend.run.checklist.Progress;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.Numbers;
import io.scalewell.backend.tenancy.TenantScope;
import io.scalewell.shared.event.ActorKind;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes runs with their first tasks ready, which nobody has written down yet. What cannot be started is refused before anything is taken. */
@Component
class RunPlanning {

    static final int LONGEST_NAME = 200;

    private final PublishedProcesses processes;
    private final FieldInput input;
    private final Assignees assignees;
    private final Numbers numbers;
    private final TenantScope scope;
    private final RunLoading loading;
    private final Callers callers;
    private final DatabaseClock clock;

    RunPlanning(
            PublishedProcesses processes,
            FieldInput input,
            Assignees assignees,
            Numbers numbers,
            TenantScope scope,
            RunLoading loading,
            Callers callers,
            DatabaseClock clock) {
        this.processes = processes;
        this.input = input;
        this.assignees = assignees;
        this.numbers = numbers;
        this.scope = scope;
        this.loading = loading;
        this.callers = callers;
        this.clock = clock;
    }

    /** For whom a run is started. */
    private record Starter(@Nullable MemberId member, ActorKind kind) {}

    /** Values of the start fields are required where they are; those of later steps may be given in advance. */
    RunChange of(StartRun wish) {
        Caller caller = callers.current();
        return of(wish, new Starter(caller.member(), caller.actor().kind()), null, Map.of());
    }

    /** The sub-process of another run, started for whoever started that. */
    RunChange called(StartRun wish, RunHead parent, CalledFrom from) {
        Map<String, Object> words = Map.of("parent", parent.key().value());
        return of(wish, new Starter(parent.starter(), parent.starterKind()), from, words);
    }

    /** @param words what is told of the start, beside the run itself */
    private RunChange of(StartRun wish, Starter starter, @Nullable CalledFrom from, Map<String, Object> words) {
        PublishedVersion version = processes.startable(wish.process(), wish.version());
        List<Field> fields = FieldInput.fieldsOf(version.definition());
        Map<String, @Nullable Object> typed = input.typed(fields, wish.fields());
        RunFields values = new RunFields(Map.of());
        values.put(typed);
        FieldInput.requireFilled(version.definition().startFields(), values.values());
        RunStart.checkName(wish.name());
        RunKey key = new RunKey(version.key() + "-" + numbers.take(scope.get(), "run:" + version.key()));
        Plan plan = Plan.of(version.definition());
        RunHead run = new RunHead(
                Ids.next(),
                key,
                name(wish.name(), version, key),
                version.key(),
                version.id(),
                RunState.RUNNING,
                starter.member(),
                starter.kind(),
                clock.now(),
                null,
                wish.due(),
                from,
                values.values(),
                0,
                plan.steps().size());
        RunChange change = loading.create(run, version, planned(plan, version, run));
        change.checklist().tell(EventType.RUN_STARTED, null, words);
        new Progress(change.checklist()).advance();
        return change;
    }

    private List<Task> planned(Plan plan, PublishedVersion version, RunHead run) {
        Map<String, Assignment> assignments = assignees.atStart(version.definition(), run.starter());
        return plan.steps().stream()
                .map(step -> Task.planned(
                        new TaskId(Ids.next()), step, assignments.getOrDefault(step.key(), Assignment.NOBODY)))
                .toList();
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

package io.scalewell.backend.run;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.process.PublishedVersion;
import io.scalewell.backend.run.checklist.Checklist;
import io.scalewell.backend.run.checklist.Doer;
import io.scalewell.backend.run.checklist.Plan;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Takes a run up to change it. The run's row is locked first and the clock asked after it, so the changes of one run happen one after
 * another and their instants grow.
 */
@Component
class RunLoading {

    private final RunRepository runs;
    private final TaskRepository tasks;
    private final PublishedProcesses processes;
    private final Conditions conditions;
    private final Assignees assignees;
    private final Calendars calendars;
    private final Callers callers;
    private final DatabaseClock clock;

    RunLoading(
            RunRepository runs,
            TaskRepository tasks,
            PublishedProcesses processes,
            Conditions conditions,
            Assignees assignees,
            Calendars calendars,
            Callers callers,
            DatabaseClock clock) {
        this.runs = runs;
        this.tasks = tasks;
        this.processes = processes;
        this.conditions = conditions;
        this.assignees = assignees;
        this.calendars = calendars;
        this.callers = callers;
        this.clock = clock;
    }

    RunChange begin(TaskId task) {
        return of(runs.lockOf(task).orElseThrow(() -> new NotFound("task " + task)));
    }

    RunChange begin(RunKey key) {
        return of(runs.lock(key).orElseThrow(() -> new NotFound("run " + key)));
    }

    RunChange begin(UUID run) {
        return of(runs.lock(run).orElseThrow(() -> new NotFound("run " + run)));
    }

    /** Empty when the run has no such task, or has lost it by being moved to another version. */
    Optional<RunChange> find(TaskId task) {
        return runs.lockOf(task).map(this::of);
    }

    /** Only to look at: the run is not locked and must not be written. */
    RunChange look(RunHead run, List<Task> present) {
        return of(run, processes.get(run.version()), present);
    }

    /** A run that does not exist yet. */
    RunChange create(RunHead run, PublishedVersion version, List<Task> planned) {
        return of(run, version, planned);
    }

    private RunChange of(RunHead run) {
        PublishedVersion version = processes.get(run.version());
        return of(run, version, tasks.ofRun(run.id(), Plan.of(version.definition())));
    }

    private RunChange of(RunHead run, PublishedVersion version, List<Task> present) {
        Caller caller = callers.current();
        RunFields fields = new RunFields(run.fields());
        RunSurroundings around = new RunSurroundings(
                run,
                version.definition(),
                fields,
                clock.now(),
                new Doer(caller.member(), caller.actor().kind()),
                conditions,
                assignees,
                calendars::current);
        Checklist checklist = new Checklist(around, run.state(), run.startedAt(), present);
        return new RunChange(run, version, fields, around, checklist);
    }
}

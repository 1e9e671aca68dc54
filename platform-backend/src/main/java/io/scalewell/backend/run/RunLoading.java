package io.scalewell.backend.run;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Deputies;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.process.PublishedVersion;
import io.scalewell.backend.run.checklist.Checklist;
import io.scalewell.backend.run.checklist.Doer;
import io.scalewell.backend.run.checklist.Plan;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/**
 * Takes a run up to change it. The run's row is locked first and the clock asked after it, so the changes of one run happen one after
 * another and their instants grow.
 */
@Component
class RunLoading {

    private final DSLContext db;
    private final RunRepository runs;
    private final TaskRepository tasks;
    private final PublishedProcesses processes;
    private final Conditions conditions;
    private final Assignees assignees;
    private final Calendars calendars;
    private final Deputies deputies;
    private final SharedWork shared;
    private final Callers callers;
    private final DatabaseClock clock;

    RunLoading(
            DSLContext db,
            RunRepository runs,
            TaskRepository tasks,
            PublishedProcesses processes,
            Conditions conditions,
            Assignees assignees,
            Calendars calendars,
            Deputies deputies,
            SharedWork shared,
            Callers callers,
            DatabaseClock clock) {
        this.db = db;
        this.runs = runs;
        this.tasks = tasks;
        this.processes = processes;
        this.conditions = conditions;
        this.assignees = assignees;
        this.calendars = calendars;
        this.deputies = deputies;
        this.shared = shared;
        this.callers = callers;
        this.clock = clock;
    }

    RunChange begin(TaskId task) {
        return find(task).orElseThrow(() -> new NotFound(Message.of("missing.task", task)));
    }

    RunChange begin(RunKey key) {
        return load(runs.idOf(key)).orElseThrow(() -> new NotFound(Message.of("missing.run", key)));
    }

    RunChange begin(UUID run) {
        return load(RunRepository.id(run)).orElseThrow(() -> new NotFound(Message.of("missing.run", run)));
    }

    /** Empty when the run has no such task, or has lost it by being moved to another version. */
    Optional<RunChange> find(TaskId task) {
        return load(runs.idOf(task));
    }

    /** Only to look at: the run is not locked and must not be written. */
    RunChange look(RunHead run, List<Task> present) {
        return of(run, processes.get(run.version()), present);
    }

    /** A run that does not exist yet. */
    RunChange create(RunHead run, PublishedVersion version, List<Task> planned) {
        return of(run, version, planned);
    }

    /** In one round trip, unless there are ballots. The tasks are read when the run is locked. */
    private Optional<RunChange> load(Select<Record1<UUID>> id) {
        RoundTrip trip = new RoundTrip(db);
        RoundTrip.Answer<Optional<RunHead>> locked = runs.lock(trip, id);
        RoundTrip.Answer<Result<Record>> rows = tasks.ofRun(trip, id);
        trip.go();
        return locked.get().map(run -> {
            PublishedVersion version = processes.get(run.version());
            return of(run, version, tasks.tasks(rows.get(), Plan.of(version.definition())));
        });
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
                calendars,
                deputies,
                shared);
        Checklist checklist = new Checklist(around, run.state(), run.startedAt(), present);
        return new RunChange(run, version, fields, around, checklist);
    }
}

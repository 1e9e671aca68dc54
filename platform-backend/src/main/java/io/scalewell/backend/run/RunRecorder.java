package io.scalewell.backend.run;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.run.checklist.Checklist;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Query;
import org.springframework.stereotype.Component;

/** Writes what a use case did, the rows and the facts, in one round trip. */
@Component
class RunRecorder {

    private final RunRepository runs;
    private final TaskRepository tasks;
    private final PassRepository passes;
    private final FieldChangeRepository fieldChanges;
    private final BallotRepository ballots;
    private final AlarmWatch alarms;
    private final WaitWatch waits;
    private final RunFacts facts;
    private final PeopleQuery people;
    private final Callers callers;

    RunRecorder(
            RunRepository runs,
            TaskRepository tasks,
            PassRepository passes,
            FieldChangeRepository fieldChanges,
            BallotRepository ballots,
            AlarmWatch alarms,
            WaitWatch waits,
            RunFacts facts,
            PeopleQuery people,
            Callers callers) {
        this.runs = runs;
        this.tasks = tasks;
        this.passes = passes;
        this.fieldChanges = fieldChanges;
        this.ballots = ballots;
        this.alarms = alarms;
        this.waits = waits;
        this.facts = facts;
        this.people = people;
        this.callers = callers;
    }

    void insert(RunChange change) {
        RunHead run = change.after();
        List<Query> statements = new ArrayList<>();
        statements.add(runs.insert(run));
        statements.addAll(tasks.insert(run, change.checklist().tasks()));
        finish(change, run, statements, change.checklist().tasks());
        alarms.watch(run);
    }

    void save(RunChange change) {
        RunHead run = change.after();
        List<Task> added = change.checklist().addedTasks();
        List<Task> changed = change.checklist().changedTasks().stream()
                .filter(task -> !added.contains(task))
                .toList();
        List<Query> statements = new ArrayList<>(passes.keep(change.checklist().takenUpAgain()));
        statements.addAll(tasks.drop(run, change.checklist().droppedTasks()));
        if (!added.isEmpty()) {
            statements.addAll(tasks.insert(run, added));
        }
        if (!run.equals(change.before())) {
            statements.add(runs.save(run));
        }
        statements.addAll(tasks.save(run, changed, change.checklist()::before));
        finish(change, run, statements, changed);
        if (change.before().state().isEnd() && !run.state().isEnd()) {
            alarms.watch(run);
        }
    }

    /** @param shown the tasks of which the caller will want to see names */
    private void finish(RunChange change, RunHead run, List<Query> statements, List<Task> shown) {
        Checklist checklist = change.checklist();
        statements.addAll(passes.insert(run, checklist.pastPasses()));
        statements.addAll(changedFields(change, run));
        List<Task> voted = checklist.changedBallots();
        statements.addAll(
                ballots.save(voted, voted.stream().map(checklist::before).toList()));
        alarms.watch(run.version().processId(), checklist.newlyDue());
        checklist.newlyWaking().forEach(waits::watch);
        checklist.becameReady().forEach(waits::watchLog);
        facts.append(change, trip -> people.readAhead(trip.write(statements), named(run, shown)));
    }

    private static Set<MemberId> named(RunHead run, List<Task> tasks) {
        return Stream.concat(
                        Stream.ofNullable(run.starter()),
                        tasks.stream()
                                .flatMap(task ->
                                        Stream.ofNullable(task.assignment().member())))
                .collect(Collectors.toSet());
    }

    private List<Query> changedFields(RunChange change, RunHead run) {
        Set<String> left = new LinkedHashSet<>(change.changedFields());
        Actor actor = callers.current().actor();
        Instant now = change.around().now();
        List<Query> statements = new ArrayList<>();
        for (Task task : change.checklist().changedTasks()) {
            Set<String> own = new LinkedHashSet<>();
            task.place().step().fields().stream()
                    .map(Field::key)
                    .filter(left::remove)
                    .forEach(own::add);
            statements.addAll(fieldChanges.save(run.id(), own, task.id(), task.revision(), actor, now));
        }
        statements.addAll(fieldChanges.save(run.id(), left, null, 0, actor, now));
        return statements;
    }
}

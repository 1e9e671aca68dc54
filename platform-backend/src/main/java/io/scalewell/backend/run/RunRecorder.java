package io.scalewell.backend.run;

import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.run.checklist.Checklist;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.process.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes what a use case did: the rows in few round trips, then the facts. */
@Component
class RunRecorder {

    private final RunRepository runs;
    private final TaskRepository tasks;
    private final OccurrenceRepository occurrences;
    private final FieldChangeRepository fieldChanges;
    private final BallotRepository ballots;
    private final OverdueWatch overdue;
    private final WaitWatch waits;
    private final RunFacts facts;
    private final Callers callers;

    RunRecorder(
            RunRepository runs,
            TaskRepository tasks,
            OccurrenceRepository occurrences,
            FieldChangeRepository fieldChanges,
            BallotRepository ballots,
            OverdueWatch overdue,
            WaitWatch waits,
            RunFacts facts,
            Callers callers) {
        this.runs = runs;
        this.tasks = tasks;
        this.occurrences = occurrences;
        this.fieldChanges = fieldChanges;
        this.ballots = ballots;
        this.overdue = overdue;
        this.waits = waits;
        this.facts = facts;
        this.callers = callers;
    }

    void insert(RunChange change) {
        RunHead run = change.after();
        runs.insert(run);
        tasks.insert(run, change.checklist().tasks());
        finish(change, run);
    }

    void save(RunChange change) {
        RunHead run = change.after();
        List<Task> changed = change.checklist().changedTasks();
        boolean runChanged = !run.equals(change.before());
        if (runChanged) {
            runs.save(run);
        }
        if (!changed.isEmpty()) {
            tasks.save(run, changed);
        }
        finish(change, run);
    }

    private void finish(RunChange change, RunHead run) {
        Checklist checklist = change.checklist();
        occurrences.insert(run, checklist.passes());
        saveFieldChanges(change, run);
        List<Task> voted = checklist.changedBallots();
        ballots.save(voted, voted.stream().map(checklist::before).toList());
        checklist.newlyDue().forEach(overdue::watch);
        checklist.newlyWaking().forEach(waits::watch);
        checklist.becameReady().forEach(waits::watchLog);
        facts.append(change);
    }

    private void saveFieldChanges(RunChange change, RunHead run) {
        Set<String> left = new LinkedHashSet<>(change.changedFields());
        Actor actor = callers.current().actor();
        for (Task task : change.checklist().changedTasks()) {
            Set<String> own = new LinkedHashSet<>();
            task.place().step().fields().stream()
                    .map(Field::key)
                    .filter(left::remove)
                    .forEach(own::add);
            fieldChanges.save(
                    run.id(),
                    own,
                    task.id(),
                    task.revision(),
                    actor,
                    change.around().now());
        }
        fieldChanges.save(run.id(), left, null, 0, actor, change.around().now());
    }
}

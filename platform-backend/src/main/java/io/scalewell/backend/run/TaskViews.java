package io.scalewell.backend.run;

import io.scalewell.backend.identity.Deputies;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.run.checklist.AddedStep;
import io.scalewell.backend.run.checklist.Additions;
import io.scalewell.backend.run.checklist.Move;
import io.scalewell.backend.run.checklist.PlannedStep;
import io.scalewell.backend.run.checklist.Spent;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.AddedTask;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.SubRun;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.text.StoredSentence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows tasks to the caller: with names, times up to now, and what the caller may do. However many, in five queries at most. */
@Component
class TaskViews {

    private final PeopleQuery people;
    private final Deputies deputies;
    private final CallersRights rights;
    private final SubRunQuery subRuns;
    private final DatabaseClock clock;

    TaskViews(PeopleQuery people, Deputies deputies, CallersRights rights, SubRunQuery subRuns, DatabaseClock clock) {
        this.people = people;
        this.deputies = deputies;
        this.rights = rights;
        this.subRuns = subRuns;
        this.clock = clock;
    }

    TaskView of(TaskOfRun task) {
        return of(List.of(task)).getFirst();
    }

    List<TaskView> of(List<TaskOfRun> tasks) {
        Names names = Names.of(tasks, people, deputies);
        Map<UUID, SubRun> children = subRuns.latest(tasks.stream()
                .map(TaskOfRun::task)
                .filter(task -> task.place().kind() == StepKind.SUBPROCESS)
                .map(task -> task.id().value())
                .toList());
        TaskRights callers = rights.current(tasks);
        Instant now = clock.now();
        return tasks.stream()
                .map(each -> view(each, names, children.get(each.task().id().value()), callers, now))
                .toList();
    }

    private static @Nullable AddedTask added(TaskOfRun of, Names names, TaskRights rights) {
        PlannedStep place = of.task().place();
        AddedStep added = place.added();
        return added == null
                ? null
                : new AddedTask(
                        added.after(),
                        place.stage(),
                        place.step().required(),
                        names.of(added.by()),
                        Additions.isRemovable(of.task())
                                && of.run().state() == RunState.RUNNING
                                && rights.mayRemove(of.task(), of.run()));
    }

    private static TaskView view(TaskOfRun of, Names names, @Nullable SubRun child, TaskRights rights, Instant now) {
        Task task = of.task();
        RunHead run = of.run();
        Spent spent = task.timing().at(now);
        boolean reached = task.timing().readyAt() != null || task.round() > 1;
        return new TaskView(
                task.id(),
                run.key(),
                run.name(),
                run.process(),
                of.processName(),
                task.stepKey(),
                task.place().number(),
                task.place().step().title(),
                task.place().kind(),
                task.state(),
                names.assignee(task.assignment()),
                task.due().at(),
                task.timing().readyAt(),
                task.timing().startedAt(),
                task.timing().completedAt(),
                reached ? spent.waiting() : null,
                reached ? spent.touch() : null,
                reached ? spent.blocked() : null,
                task.timing().timerRunning(),
                task.round(),
                task.reason() == null ? null : StoredSentence.of(task.reason()),
                FactData.fieldsOf(task, run.fields()),
                task.itemsDone(),
                Move.names(Move.possible(task, run.state()).stream()
                        .filter(move -> rights.may(move, task, run))
                        .toList()),
                names.approval(task),
                child,
                task.wakesAt(),
                added(of, names, rights),
                task.revision());
    }
}

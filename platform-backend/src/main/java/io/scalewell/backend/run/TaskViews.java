package io.scalewell.backend.run;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.Move;
import io.scalewell.backend.run.checklist.Spent;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.run.TaskAssignee;
import io.scalewell.shared.run.TaskView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows tasks to the caller: with names, times up to now, and what the caller may do. However many, in three queries at most. */
@Component
class TaskViews {

    private final PeopleQuery people;
    private final CallersRights rights;
    private final DatabaseClock clock;

    TaskViews(PeopleQuery people, CallersRights rights, DatabaseClock clock) {
        this.people = people;
        this.rights = rights;
        this.clock = clock;
    }

    TaskView of(TaskOfRun task) {
        return of(List.of(task)).getFirst();
    }

    List<TaskView> of(List<TaskOfRun> tasks) {
        Map<MemberId, String> members = people.names(tasks.stream()
                .map(each -> each.task().assignment().member())
                .filter(Objects::nonNull)
                .toList());
        Map<TeamId, String> teams = people.teamNames(tasks.stream()
                .map(each -> each.task().assignment())
                .filter(whose -> whose.member() == null)
                .map(Assignment::team)
                .filter(Objects::nonNull)
                .toList());
        TaskRights callers = rights.current();
        Instant now = clock.now();
        return tasks.stream()
                .map(each -> view(each, assignee(each.task().assignment(), members, teams), callers, now))
                .toList();
    }

    private static TaskView view(TaskOfRun of, @Nullable TaskAssignee assignee, TaskRights rights, Instant now) {
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
                assignee,
                task.due().at(),
                task.timing().readyAt(),
                task.timing().startedAt(),
                task.timing().completedAt(),
                reached ? spent.waiting() : null,
                reached ? spent.touch() : null,
                reached ? spent.blocked() : null,
                task.timing().timerRunning(),
                task.round(),
                task.reason(),
                FactData.fieldsOf(task, run.fields()),
                task.itemsDone(),
                Move.names(Move.possible(task, run.state()).stream()
                        .filter(move -> rights.may(move, task, run))
                        .toList()),
                task.revision());
    }

    private static @Nullable TaskAssignee assignee(
            Assignment whose, Map<MemberId, String> members, Map<TeamId, String> teams) {
        if (whose.member() != null) {
            return new TaskAssignee(
                    whose.member(), whose.team(), whose.role(), members.getOrDefault(whose.member(), "?"));
        }
        if (whose.team() != null) {
            return new TaskAssignee(null, whose.team(), whose.role(), teams.getOrDefault(whose.team(), "?"));
        }
        return whose.role() == null ? null : new TaskAssignee(null, null, whose.role(), whose.role());
    }
}

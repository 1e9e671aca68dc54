package io.scalewell.backend.run;

import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.run.checklist.Plan;
import io.scalewell.backend.run.checklist.PlannedStep;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.run.BoardGrouping;
import io.scalewell.shared.run.RunBoards.MovedCard;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.text.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the move of a card into the work that leads there, with the rights and rules of that work. */
@Component
class CardMoves {

    private final TaskActing acting;
    private final TaskQuery query;
    private final TaskRepository tasks;
    private final PublishedProcesses processes;
    private final TaskViews views;

    CardMoves(TaskActing acting, TaskQuery query, TaskRepository tasks, PublishedProcesses processes, TaskViews views) {
        this.acting = acting;
        this.query = query;
        this.tasks = tasks;
        this.processes = processes;
        this.views = views;
    }

    MovedCard move(TaskId card, BoardGrouping grouping, String column, @Nullable String reason) {
        TaskOfRun found = query.find(card).orElseThrow(() -> new NotFound(Message.of("missing.task", card)));
        TaskId now = switch (grouping) {
            case STEP -> toStep(found, column, reason);
            case STATE -> toState(found.task(), column, reason);
            case OWNER -> toOwner(found.task(), column);
        };
        String from = switch (grouping) {
            case STEP -> found.task().stepKey();
            case STATE -> found.task().state().name();
            case OWNER -> owner(found.task());
        };
        return new MovedCard(views.of(query.find(now).orElseThrow()), from);
    }

    private TaskId toStep(TaskOfRun found, String column, @Nullable String reason) {
        Task task = found.task();
        if (task.stepKey().equals(column)) {
            return task.id();
        }
        if (task.place().isAdded()) {
            throw new NotAllowedNow(Message.of("board.added"), List.of("complete"));
        }
        Plan plan = Plan.of(processes.get(found.run().version()).definition());
        PlannedStep target = plan.steps().stream()
                .filter(step -> step.key().equals(column))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        "/column",
                        Message.of("board.no-step", found.run().version().number())));
        return target.number() < task.place().number()
                ? back(found.run(), plan, target, reason)
                : forward(task, target);
    }

    /** Completes what leads there: the card's task, then those that become ready by it and come before the step. */
    private TaskId forward(Task task, PlannedStep target) {
        Deque<Task> onTheWay = new ArrayDeque<>(List.of(task));
        while (!onTheWay.isEmpty()) {
            Task next = onTheWay.remove();
            RunChange change = acting.act(next.id(), new TaskAction.Complete(Map.of()));
            List<Task> ready = change.checklist().becameReady();
            Optional<Task> there = ready.stream()
                    .filter(each -> each.stepKey().equals(target.key()))
                    .findFirst();
            if (there.isPresent()) {
                return there.get().id();
            }
            ready.stream()
                    .filter(each -> each.place().number() < target.number())
                    .forEach(onTheWay::add);
        }
        throw new NotAllowedNow(Message.of("board.no-way", target.step().title()), List.of("complete"));
    }

    private TaskId back(RunHead run, Plan plan, PlannedStep target, @Nullable String reason) {
        Task earlier = tasks.ofRun(run.id(), plan).stream()
                .filter(each -> each.stepKey().equals(target.key()))
                .findFirst()
                .orElseThrow();
        acting.act(earlier.id(), new TaskAction.Reopen(required(reason)));
        return earlier.id();
    }

    private TaskId toState(Task task, String column, @Nullable String reason) {
        TaskState wanted = state(column);
        if (wanted == task.state()) {
            return task.id();
        }
        if (wanted == TaskState.BLOCKED) {
            acting.act(task.id(), new TaskAction.Block(required(reason)));
        } else if (task.state() == TaskState.BLOCKED) {
            RunChange change = acting.act(task.id(), new TaskAction.Unblock());
            if (wanted == TaskState.STARTED
                    && change.checklist().task(task.id()).state() == TaskState.READY) {
                acting.act(task.id(), new TaskAction.Start());
            }
        } else if (wanted == TaskState.STARTED) {
            acting.act(task.id(), new TaskAction.Start());
        } else {
            throw new NotAllowedNow(Message.of("board.begun"), List.of("assign", "block"));
        }
        return task.id();
    }

    private TaskId toOwner(Task task, String column) {
        acting.act(task.id(), new TaskAction.Assign(column.isEmpty() ? null : member(column), null));
        return task.id();
    }

    private static String owner(Task task) {
        MemberId member = task.assignment().member();
        return member == null ? "" : member.toString();
    }

    private static TaskState state(String column) {
        return switch (column) {
            case "READY" -> TaskState.READY;
            case "STARTED" -> TaskState.STARTED;
            case "BLOCKED" -> TaskState.BLOCKED;
            default -> throw new Invalid("/column", Message.of("board.states"));
        };
    }

    private static MemberId member(String column) {
        try {
            return MemberId.of(column);
        } catch (IllegalArgumentException noId) {
            throw new Invalid("/column", Message.of("board.member"));
        }
    }

    private static String required(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Invalid("/reason", Message.of("board.reason"));
        }
        return reason;
    }
}

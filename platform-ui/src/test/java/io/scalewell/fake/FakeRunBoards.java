package io.scalewell.fake;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.run.BoardFilter;
import io.scalewell.shared.run.BoardGrouping;
import io.scalewell.shared.run.RunBoard;
import io.scalewell.shared.run.RunBoards;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@link RunBoards} in memory: columns of steps and of states; a move goes one step ahead. */
public final class FakeRunBoards implements RunBoards {

    private final FakeWorld world;
    private final FakeTasks tasks;

    FakeRunBoards(FakeWorld world, FakeTasks tasks) {
        this.world = world;
        this.tasks = tasks;
    }

    @Override
    public RunBoard find(BoardFilter filter) {
        synchronized (world) {
            world.enter();
            Map<String, String> titles = new LinkedHashMap<>();
            Map<String, List<TaskView>> cards = new LinkedHashMap<>();
            if (filter.grouping() == BoardGrouping.STEP) {
                if (filter.process() == null) {
                    throw new Invalid("?process", "Say which process.");
                }
                Objects.requireNonNull(world.processes.get(filter.process()))
                        .versions
                        .getLast()
                        .definition()
                        .steps()
                        .forEach(step -> titles.put(step.key(), step.title()));
            } else {
                List.of(TaskState.READY, TaskState.STARTED, TaskState.BLOCKED)
                        .forEach(state -> titles.put(state.name(), ""));
            }
            world.runs.values().stream()
                    .filter(run -> filter.process() == null || filter.process().equals(run.process))
                    .flatMap(run -> run.tasks.stream())
                    .filter(task -> task.state.isOpen())
                    .map(FakeTask::view)
                    .forEach(task -> cards.computeIfAbsent(column(filter.grouping(), task), key -> new ArrayList<>())
                            .add(task));
            return new RunBoard(
                    filter.grouping(),
                    titles.entrySet().stream()
                            .map(each -> {
                                var ofColumn = cards.getOrDefault(each.getKey(), List.of());
                                return new RunBoard.Column(
                                        each.getKey(),
                                        each.getValue(),
                                        ofColumn.size(),
                                        world.limits.get(filter.process() + " " + each.getKey()),
                                        ofColumn);
                            })
                            .toList());
        }
    }

    private static String column(BoardGrouping grouping, TaskView task) {
        return grouping == BoardGrouping.STEP ? task.stepKey() : task.state().name();
    }

    @Override
    public MovedCard move(TaskId card, BoardGrouping grouping, String column, @Nullable String reason) {
        var before = tasks.get(card);
        if (grouping == BoardGrouping.STATE) {
            tasks.act(
                    card,
                    column.equals("BLOCKED") ? new TaskAction.Block(String.valueOf(reason)) : new TaskAction.Start());
            return new MovedCard(tasks.get(card), before.state().name());
        }
        var ready = tasks.act(card, new TaskAction.Complete(Map.of())).becameReady();
        return new MovedCard(ready.getFirst(), before.stepKey());
    }

    @Override
    public void setLimit(ProcessKey process, String step, @Nullable Integer limit) {
        synchronized (world) {
            world.enter();
            if (limit == null) {
                world.limits.remove(process + " " + step);
            } else {
                world.limits.put(process + " " + step, limit);
            }
        }
    }
}

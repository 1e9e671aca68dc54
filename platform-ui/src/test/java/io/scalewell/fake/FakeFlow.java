package io.scalewell.fake;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.StartRun;
import io.scalewell.shared.run.TaskAssignee;
import io.scalewell.shared.run.TaskState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the next tasks of a run ready. The only condition it can refuse is the word {@code false}. */
final class FakeFlow {

    private FakeFlow() {}

    static List<FakeTask> advance(FakeRun run) {
        var ready = new ArrayList<FakeTask>();
        int from = 0;
        for (var stage : run.definition.stages()) {
            var tasks = run.tasks.subList(from, from + stage.steps().size());
            from += stage.steps().size();
            open(run, stage, tasks, ready);
            if (!tasks.stream().allMatch(task -> task.state.isEnd())) {
                break;
            }
        }
        if (!run.tasks.isEmpty() && run.tasks.stream().allMatch(task -> task.state.isEnd()) && !run.state.isEnd()) {
            run.state = RunState.COMPLETED;
            run.completedAt = run.world.now();
            run.world.tell(EventType.RUN_COMPLETED, run, null, Map.of());
        }
        return ready;
    }

    private static void open(FakeRun run, Stage stage, List<FakeTask> tasks, List<FakeTask> ready) {
        for (var task : tasks) {
            if (task.state == TaskState.PENDING) {
                if ("false".equals(task.step.condition())) {
                    task.state = TaskState.SKIPPED;
                    task.reason = "Its condition does not hold: false";
                    continue;
                }
                makeReady(run, task);
                ready.add(task);
            }
            if (!task.state.isEnd() && (!stage.parallel() || task.step.stop())) {
                return;
            }
        }
    }

    private static void makeReady(FakeRun run, FakeTask task) {
        task.state = TaskState.READY;
        task.readyAt = run.world.now();
        task.assignee = resolve(run, task.step.assignee());
        if (task.step.due() != null) {
            task.due = run.world.now().plus(Duration.ofDays(1));
        }
        task.approval = FakeVotes.of(task);
        run.world.tell(EventType.TASK_READY, run, task, Map.of());
        var call = task.step.call();
        if (call != null) {
            call(task, ProcessKey.of(call.process()));
        }
    }

    private static void call(FakeTask task, ProcessKey process) {
        var started = new FakeRuns(task.run.world)
                .start(new StartRun(process, task.run.name, Map.of(), null, null))
                .summary()
                .key();
        var child = Objects.requireNonNull(task.run.world.runs.get(started));
        child.parent = task;
        task.child = child;
        task.state = TaskState.STARTED;
        task.startedAt = task.run.world.now();
    }

    static @Nullable TaskAssignee resolve(FakeRun run, @Nullable Assignee rule) {
        var world = run.world;
        return switch (rule) {
            case null -> null;
            case Assignee.OfMember(var email) ->
                world.byEmail(email)
                        .map(member -> new TaskAssignee(member.id(), null, null, member.name()))
                        .orElse(null);
            case Assignee.OfTeam(var name) ->
                world.teams.stream()
                        .filter(team -> team.name().equals(name))
                        .findFirst()
                        .map(team -> new TaskAssignee(null, team.id(), null, team.name()))
                        .orElse(null);
            case Assignee.OfRole(var role) -> new TaskAssignee(null, null, role, role);
            case Assignee.Starter() ->
                new TaskAssignee(world.me().id(), null, null, world.me().name());
            case Assignee.OfField(var field) ->
                resolve(run, new Assignee.OfMember(String.valueOf(run.fields.get(field))));
        };
    }
}

package io.scalewell.fake;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.run.AddedTasks;
import io.scalewell.shared.run.NewTask;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskAssignee;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import java.util.Map;
import java.util.Objects;

/** {@link AddedTasks} in memory. */
public final class FakeAddedTasks implements AddedTasks {

    private final FakeWorld world;

    public FakeAddedTasks(FakeWorld world) {
        this.world = world;
    }

    @Override
    public TaskView add(RunKey key, NewTask wish) {
        synchronized (world) {
            world.enter();
            var run = world.runs.get(key);
            if (run == null) {
                throw new NotFound("run " + key);
            }
            int number = run.tasks.getLast().number + 1;
            var step = Step.task("added:" + number, wish.title())
                    .change()
                    .required(wish.required())
                    .toStep();
            var task = new FakeTask(run, step, number);
            task.added = wish;
            task.addedBy = world.me().name();
            task.due = wish.due();
            if (wish.member() != null) {
                var member = Objects.requireNonNull(world.members.get(wish.member()));
                task.assignee = new TaskAssignee(member.id(), null, null, member.name());
            }
            if (wish.after() == null) {
                task.state = TaskState.READY;
                task.readyAt = world.now();
            }
            run.tasks.add(task);
            world.tell(EventType.TASK_ADDED, run, task, Map.of("title", wish.title()));
            return task.view();
        }
    }

    @Override
    public void remove(TaskId id) {
        synchronized (world) {
            world.enter();
            world.runs.values().stream()
                    .filter(run -> run.tasks.removeIf(task -> task.id.equals(id.value())))
                    .findFirst()
                    .ifPresent(run -> world.tell(EventType.TASK_REMOVED, run, null, Map.of()));
        }
    }
}

package io.scalewell.fake;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.WorkTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@link WorkTimes} in memory. */
public final class FakeWorkTimes implements WorkTimes {

    private final FakeWorld world;

    public FakeWorkTimes(FakeWorld world) {
        this.world = world;
    }

    @Override
    public TaskView stopAt(TaskId id, Instant at) {
        synchronized (world) {
            world.enter();
            var task = find(id);
            var before = task.touchNow();
            var idle = Duration.between(at, world.now());
            task.timerSince = null;
            return corrected(task, before, before.minus(idle), null);
        }
    }

    @Override
    public TaskView correct(TaskId id, Duration touch, String reason) {
        synchronized (world) {
            world.enter();
            var task = find(id);
            var before = task.touchNow();
            task.timerSince = task.timerSince == null ? null : world.now();
            return corrected(task, before, touch, reason);
        }
    }

    private TaskView corrected(FakeTask task, Duration before, Duration after, @Nullable String reason) {
        task.touched = after;
        task.revision++;
        Map<String, Object> data = Map.of(
                "beforeSeconds", before.toSeconds(),
                "afterSeconds", after.toSeconds(),
                "reason", reason == null ? "idle" : reason);
        world.tell(EventType.TASK_CORRECTED, task.run, task, data);
        return task.view();
    }

    private FakeTask find(TaskId id) {
        return world.runs.values().stream()
                .flatMap(run -> run.tasks.stream())
                .filter(task -> task.id.equals(id.value()))
                .findFirst()
                .orElseThrow(() -> new NotFound("task"));
    }
}

package io.scalewell.fake;

import io.scalewell.shared.event.EventType;
import io.scalewell.shared.file.FileId;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Attachment;
import io.scalewell.shared.run.TaskFile;
import io.scalewell.shared.run.TaskFiles;
import io.scalewell.shared.run.TaskId;
import java.util.Map;

/** {@link TaskFiles} in memory. */
public final class FakeTaskFiles implements TaskFiles {

    private final FakeWorld world;

    public FakeTaskFiles(FakeWorld world) {
        this.world = world;
    }

    @Override
    public TaskFile attach(TaskId task, FileId file) {
        synchronized (world) {
            world.enter();
            var of = find(task);
            var stored = new Attachment(file.toString(), "proof.pdf", "application/pdf", 2_048);
            var attached = new TaskFile(task, stored, world.me().name(), world.now(), true);
            of.run.files.add(attached);
            world.tell(EventType.TASK_ATTACHED, of.run, of, Map.of("name", stored.name()));
            return attached;
        }
    }

    @Override
    public void detach(TaskId task, FileId file) {
        synchronized (world) {
            world.enter();
            var of = find(task);
            of.run.files.removeIf(
                    each -> each.task().equals(task) && each.file().id().equals(file.toString()));
            world.tell(EventType.TASK_DETACHED, of.run, of, Map.of("name", "proof.pdf"));
        }
    }

    private FakeTask find(TaskId id) {
        return world.runs.values().stream()
                .flatMap(run -> run.tasks.stream())
                .filter(task -> task.id.equals(id.value()))
                .findFirst()
                .orElseThrow(() -> new NotFound("task"));
    }
}

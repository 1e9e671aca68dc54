package io.scalewell.backend.run;

import io.scalewell.backend.run.checklist.Relocation;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.run.MigrationPreview;
import io.scalewell.shared.run.MovedTask;
import io.scalewell.shared.run.MovedTask.Fate;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a move does to each task of a run. */
final class MigrationFates {

    private final RunMigration migration;

    MigrationFates(RunMigration migration) {
        this.migration = migration;
    }

    MigrationPreview preview() {
        RunHead run = migration.before().before();
        List<MovedTask> tasks = new ArrayList<>();
        List<Task> present = migration.before().checklist().tasks();
        for (Task task : migration.after().checklist().tasks()) {
            tasks.add(moved(task, fate(Relocation.find(present, task.stepKey()), task)));
        }
        for (Task task : migration.relocation().dropped()) {
            Task was = Relocation.find(present, task.stepKey());
            boolean done = was != null && was.state().isEnd();
            tasks.add(moved(task, done ? Fate.STAYS_IN_HISTORY : Fate.IS_DROPPED));
        }
        return new MigrationPreview(
                run.key(),
                run.name(),
                run.version().number(),
                migration.version().id().number(),
                tasks,
                orphans(run),
                migration.after().checklist().state() == RunState.COMPLETED);
    }

    private Fate fate(@Nullable Task before, Task after) {
        if (migration.relocation().restarted().contains(after.stepKey())) {
            return Fate.BEGINS_AGAIN;
        }
        if (after.state().isEnd()) {
            return Fate.STAYS_DONE;
        }
        boolean wasOpen = before != null && before.state().isOpen();
        if (after.state() == TaskState.PENDING) {
            return wasOpen ? Fate.WAITS_AGAIN : before == null ? Fate.COMES_LATER : Fate.GOES_ON;
        }
        return wasOpen ? Fate.GOES_ON : Fate.BECOMES_READY;
    }

    private static MovedTask moved(Task task, Fate fate) {
        return new MovedTask(task.stepKey(), task.place().step().title(), fate);
    }

    private List<String> orphans(RunHead run) {
        Set<String> known = FieldInput.fieldsOf(migration.version().definition()).stream()
                .map(Field::key)
                .collect(Collectors.toSet());
        return run.fields().keySet().stream()
                .filter(key -> !known.contains(key))
                .toList();
    }
}

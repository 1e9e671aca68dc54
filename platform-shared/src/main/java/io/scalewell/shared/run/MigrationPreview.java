package io.scalewell.shared.run;

import io.scalewell.shared.run.MovedTask.Fate;
import java.util.List;

/**
 * What happens to a run when it is moved to another version of its process.
 *
 * @param tasks of the new version in its order, then those it lacks
 * @param orphans keys of fields that hold a value and are none of the new version: their values stay with the run
 * @param completes whether nothing is left to do, so that the run is completed by it
 */
public record MigrationPreview(
        RunKey run, String name, int from, int to, List<MovedTask> tasks, List<String> orphans, boolean completes) {

    public MigrationPreview {
        tasks = List.copyOf(tasks);
        orphans = List.copyOf(orphans);
    }

    /** The tasks of one fate, in order. */
    public List<MovedTask> of(Fate fate) {
        return tasks.stream().filter(task -> task.fate() == fate).toList();
    }
}

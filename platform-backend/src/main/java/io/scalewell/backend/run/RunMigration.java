package io.scalewell.backend.run;

import io.scalewell.backend.process.PublishedVersion;
import io.scalewell.backend.run.checklist.Relocation;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.run.MigrationPreview;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A run on its way to another version.
 *
 * @param before the run on the version that it leaves
 * @param after the run on its new version, with what has become ready
 */
record RunMigration(RunChange before, PublishedVersion version, Relocation relocation, RunChange after) {

    /** The tasks whose work ends here, or begins again, as they were. */
    List<Task> left() {
        Set<String> kept = new HashSet<>();
        relocation.tasks().forEach(task -> kept.add(task.stepKey()));
        return before.checklist().tasks().stream()
                .filter(task ->
                        !kept.contains(task.stepKey()) || relocation.restarted().contains(task.stepKey()))
                .toList();
    }

    MigrationPreview preview() {
        return new MigrationFates(this).preview();
    }
}

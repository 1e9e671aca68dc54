package io.scalewell.backend.run;

import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.process.PublishedVersion;
import io.scalewell.backend.process.VersionId;
import io.scalewell.backend.run.checklist.Plan;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.run.MigrationPreview;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.text.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows what moves would do. Reads the tasks of all runs of a page at once. */
@Component
class MigrationLook {

    private final RunRepository runs;
    private final MigrationQuery query;
    private final PublishedProcesses processes;
    private final RunLoading loading;
    private final MigrationPlanning planning;

    MigrationLook(
            RunRepository runs,
            MigrationQuery query,
            PublishedProcesses processes,
            RunLoading loading,
            MigrationPlanning planning) {
        this.runs = runs;
        this.query = query;
        this.processes = processes;
        this.loading = loading;
        this.planning = planning;
    }

    MigrationPreview at(RunKey key, int version) {
        RunHead run = runs.find(key).orElseThrow(() -> new NotFound(Message.of("missing.run", key)));
        return at(List.of(run), version).getFirst();
    }

    Page<MigrationPreview> at(VersionId target, PageRequest page) {
        Page<RunHead> found = query.runningElsewhere(target, page);
        return new Page<>(at(found.items(), target.number()), found.next());
    }

    private List<MigrationPreview> at(List<RunHead> heads, int version) {
        Map<VersionId, PublishedVersion> versions =
                processes.find(heads.stream().map(RunHead::version).distinct().toList());
        Map<UUID, Plan> plans = new HashMap<>();
        heads.forEach(run -> plans.put(
                run.id(),
                Plan.of(Objects.requireNonNull(versions.get(run.version())).definition())));
        MigrationQuery.TasksOfRuns tasks = query.tasks(plans);
        return heads.stream()
                .map(run -> {
                    List<Task> present = tasks.present().getOrDefault(run.id(), List.of());
                    List<Task> former = tasks.dropped().getOrDefault(run.id(), List.of());
                    return planning.plan(loading.look(run, present), former, version)
                            .preview();
                })
                .toList();
    }
}

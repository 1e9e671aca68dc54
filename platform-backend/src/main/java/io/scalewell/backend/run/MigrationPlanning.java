package io.scalewell.backend.run;

import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.process.PublishedVersion;
import io.scalewell.backend.process.VersionId;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.Plan;
import io.scalewell.backend.run.checklist.Relocation;
import io.scalewell.backend.run.checklist.Settling;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what becomes of a run that is moved to another version. Writes nothing. */
@Component
class MigrationPlanning {

    private final PublishedProcesses processes;
    private final Assignees assignees;
    private final RunLoading loading;

    MigrationPlanning(PublishedProcesses processes, Assignees assignees, RunLoading loading) {
        this.processes = processes;
        this.assignees = assignees;
        this.loading = loading;
    }

    /** @param former what earlier moves of the run have dropped */
    RunMigration plan(RunChange before, List<Task> former, int version) {
        RunHead run = before.before();
        PublishedVersion target = processes
                .find(new VersionId(run.version().processId(), version))
                .orElseThrow(() -> new NotFound(Message.of("missing.version", version, run.process())));
        require(run, version);
        Map<String, Assignment> assignments = assignees.atStart(target.definition(), run.starter());
        Relocation relocation = Relocation.of(
                before.checklist().tasks(),
                former,
                Plan.of(target.definition()),
                step -> assignments.getOrDefault(step.key(), Assignment.NOBODY),
                () -> new TaskId(Ids.next()),
                before.around().now());
        RunChange after =
                loading.create(run.onVersion(target.id(), relocation.tasks().size()), target, relocation.tasks());
        after.checklist().tell(EventType.RUN_MIGRATED, null, words(run, version, relocation));
        new Settling(after.checklist()).settle(key -> dueBefore(before, key));
        return new RunMigration(before, target, relocation, after);
    }

    private static void require(RunHead run, int version) {
        if (run.state() != RunState.RUNNING) {
            throw new NotAllowedNow(Message.of("run.move.over", StateWords.of(run.state())), List.of());
        }
        if (run.version().number() == version) {
            throw new NotAllowedNow(Message.of("run.move.same", version), List.of());
        }
    }

    private static @Nullable String dueBefore(RunChange before, String key) {
        Task task = Relocation.find(before.checklist().tasks(), key);
        return task == null ? null : task.place().step().due();
    }

    private static Map<String, Object> words(RunHead run, int version, Relocation relocation) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("from", run.version().number());
        words.put("to", version);
        words.put("added", relocation.added().stream().map(Task::stepKey).toList());
        words.put("dropped", relocation.dropped().stream().map(Task::stepKey).toList());
        return words;
    }
}

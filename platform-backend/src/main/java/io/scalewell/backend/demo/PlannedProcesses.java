package io.scalewell.backend.demo;

import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Processes;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Documents the processes before the half year begins, and publishes later versions within it. One of them is never looked at again. */
@Component
class PlannedProcesses {

    private static final Map<String, Revision> REVISIONS = Map.of(
            "ONB", new Revision(40, "Finance answers credit checks twice a day instead of once", "lead-time-median"),
            "CMP",
                    new Revision(
                            Script.IMPROVED_DAYS_AGO, "Complaints go to the right person at once", "cycle-time-median"),
            "INV", new Revision(100, "Small invoices need no approval", "cycle-time-median"),
            "INC", new Revision(120, "Users are informed before the fix", "on-time"),
            "CAM", new Revision(25, "Legal is asked earlier", "cycle-time-median"));

    private final Processes processes;
    private final Definitions definitions;

    PlannedProcesses(Processes processes, Definitions definitions) {
        this.processes = processes;
        this.definitions = definitions;
    }

    void document(Simulation simulation, Actors actors, Instant now) {
        Instant before = now.minus(Duration.ofDays(Script.DAYS + 3L));
        for (Script.Volume volume : Script.VOLUMES) {
            ProcessDefinition definition = definitions.read(volume.process());
            simulation.knows(definition);
            actors.at(before, People.MANAGER, () -> {
                ProcessDetail created = processes.create(definition);
                return processes.publish(created.summary().key(), new Publication("First version", null));
            });
        }
        REVISIONS.forEach((key, revision) -> {
            Instant at = now.minus(Duration.ofDays(revision.daysAgo()));
            simulation.plan(at, new Act.What.Aside(() -> publish(ProcessKey.of(key), revision, actors, at)));
        });
    }

    private void publish(ProcessKey key, Revision revision, Actors actors, Instant at) {
        actors.at(at, People.MANAGER, () -> {
            ProcessDetail process = processes.get(key);
            ProcessDefinition changed = process.draft().withDescription(revision.note() + ".");
            processes.replaceDraft(key, changed, process.draftRevision());
            return processes.publish(
                    key,
                    new Publication(
                            revision.note(),
                            new Verdict(revision.metric(), Verdict.Direction.DOWN, List.of("first-pass-yield"))));
        });
    }

    private record Revision(int daysAgo, String note, String metric) {}
}

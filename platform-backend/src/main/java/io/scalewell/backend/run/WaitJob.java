package io.scalewell.backend.run;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.engine.JobHandler;
import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.process.PublishedProcesses;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.backend.run.checklist.Waits;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Wait;
import io.scalewell.shared.run.TaskId;
import io.scalewell.shared.tenancy.OrganizationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Lets a waiting task go on when its time has come or the event has happened. */
@Component
class WaitJob implements JobHandler.InTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(WaitJob.class);

    private final RunChanges changes;
    private final PublishedProcesses processes;
    private final EventLog events;

    WaitJob(RunChanges changes, PublishedProcesses processes, EventLog events) {
        this.changes = changes;
        this.processes = processes;
        this.events = events;
    }

    @Override
    public String kind() {
        return WaitWatch.KIND;
    }

    @Override
    public void run(Job job) {
        TaskId task = TaskId.of(String.valueOf(job.payload().get(WaitWatch.TASK)));
        Instant since = job.payload().get(WaitWatch.SINCE) instanceof String text ? Instant.parse(text) : null;
        Caller platform = Caller.system(new OrganizationId(job.tenantId()));
        ScopedValue.where(Callers.CURRENT, platform).run(() -> look(task, since));
    }

    private void look(TaskId id, @Nullable Instant since) {
        changes.find(id).ifPresent(change -> look(change, id, since));
    }

    private void look(RunChange change, TaskId id, @Nullable Instant since) {
        Task task = change.checklist().task(id);
        Instant ready = task.timing().readyAt();
        if (ready != null && (ready.equals(since) || hasHappened(task, ready))) {
            new Waits(change.checklist()).happened(id);
        }
        changes.finish(change);
    }

    /** Asks the log for an event of another process. */
    private boolean hasHappened(Task task, Instant ready) {
        Wait wait = task.place().step().waitsFor();
        if (wait == null || wait.event() == null || wait.process() == null) {
            return false;
        }
        EventType type = EventType.of(wait.event()).orElse(null);
        UUID process = processes.findId(ProcessKey.of(wait.process())).orElse(null);
        return type != null
                && process != null
                && events.newest(type, process, 1).stream()
                        .anyMatch(event -> event.time().isAfter(ready));
    }

    @Override
    public void exhausted(Job job, String reason) {
        LOG.warn("Waiting task {} could not be looked at: {}", job.payload().get(WaitWatch.TASK), reason);
    }
}

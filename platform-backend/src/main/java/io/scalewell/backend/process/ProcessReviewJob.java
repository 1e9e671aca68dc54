package io.scalewell.backend.process;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.engine.JobHandler;
import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.tenancy.OrganizationId;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says once for each due instant that the review of a process is overdue. */
@Component
class ProcessReviewJob implements JobHandler.InTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessReviewJob.class);

    private final ProcessRepository processes;
    private final EventLog events;

    ProcessReviewJob(ProcessRepository processes, EventLog events) {
        this.processes = processes;
        this.events = events;
    }

    @Override
    public String kind() {
        return ReviewWatch.KIND;
    }

    @Override
    public void run(Job job) {
        UUID process = UUID.fromString(String.valueOf(job.payload().get(ReviewWatch.PROCESS)));
        String due = String.valueOf(job.payload().get(ReviewWatch.DUE));
        Caller platform = Caller.system(new OrganizationId(job.tenantId()));
        ScopedValue.where(Callers.CURRENT, platform)
                .run(() -> processes.lock(process).ifPresent(found -> tellIfStill(found, due)));
    }

    private void tellIfStill(ProcessRow process, String due) {
        if (process.state() == ProcessState.LIVE && due.equals(String.valueOf(process.reviewDue()))) {
            events.append(new NewEvent(
                    EventType.PROCESS_OVERDUE,
                    process.id(),
                    process.key().value(),
                    process.version(),
                    null,
                    null,
                    null,
                    null,
                    Map.of("name", process.draft().name(), "due", due)));
        }
    }

    @Override
    public void exhausted(Job job, String reason) {
        LOG.warn(
                "Process {} could not be checked for being overdue: {}",
                job.payload().get(ReviewWatch.PROCESS),
                reason);
    }
}

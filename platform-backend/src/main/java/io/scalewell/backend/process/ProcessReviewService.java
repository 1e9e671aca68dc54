package io.scalewell.backend.process;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessReviews;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that somebody found a process to be right still. */
@Service
class ProcessReviewService implements ProcessReviews {

    private final ProcessRepository processes;
    private final PublishedProcesses published;
    private final ProcessDetails details;
    private final ReviewWatch watch;
    private final EventLog events;
    private final Callers callers;
    private final DatabaseClock clock;

    ProcessReviewService(
            ProcessRepository processes,
            PublishedProcesses published,
            ProcessDetails details,
            ReviewWatch watch,
            EventLog events,
            Callers callers,
            DatabaseClock clock) {
        this.processes = processes;
        this.published = published;
        this.details = details;
        this.watch = watch;
        this.events = events;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ProcessDetail confirm(ProcessKey key) {
        Caller caller = callers.current();
        caller.require(Permission.DESIGN);
        ProcessRow process = processes.lock(key).orElseThrow(() -> new NotFound(Message.of("missing.process", key)));
        if (process.version() == null || process.state() != ProcessState.LIVE) {
            throw new NotAllowedNow(Message.of("process.review.unused"), List.of());
        }
        ProcessDefinition version =
                published.get(new VersionId(process.id(), process.version())).definition();
        Instant due = watch.plan(process.id(), version);
        processes.reviewed(process.id(), caller.member(), due, clock.now());
        events.append(new NewEvent(
                EventType.PROCESS_REVIEWED,
                process.id(),
                key.value(),
                process.version(),
                null,
                null,
                null,
                null,
                Map.of("name", version.name())));
        return details.detail(processes.find(key).orElseThrow(() -> new NotFound(Message.of("missing.process", key))));
    }
}

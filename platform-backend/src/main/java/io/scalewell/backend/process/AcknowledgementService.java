package io.scalewell.backend.process;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.web.Pages;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.publication.Acknowledgements;
import io.scalewell.shared.process.publication.Reader;
import io.scalewell.shared.process.publication.ToRead;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets members say that they know a version, and shows who does. */
@Service
@Transactional
class AcknowledgementService implements Acknowledgements {

    private final ProcessQuery processes;
    private final VersionRepository versions;
    private final AcknowledgementRepository acknowledgements;
    private final ReaderQuery query;
    private final EventLog events;
    private final Callers callers;
    private final DatabaseClock clock;

    AcknowledgementService(
            ProcessQuery processes,
            VersionRepository versions,
            AcknowledgementRepository acknowledgements,
            ReaderQuery query,
            EventLog events,
            Callers callers,
            DatabaseClock clock) {
        this.processes = processes;
        this.versions = versions;
        this.acknowledgements = acknowledgements;
        this.query = query;
        this.events = events;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ToRead> mine() {
        MemberId member = caller(Permission.READ).member();
        return member == null ? List.of() : query.toRead(member);
    }

    @Override
    public void read(ProcessKey key, int version) {
        MemberId member = caller(Permission.READ).member();
        VersionId id = version(key, version);
        if (member != null) {
            acknowledgements.read(id, member, clock.now());
        }
    }

    @Override
    public void acknowledge(ProcessKey key, int version) {
        MemberId member = caller(Permission.READ).member();
        VersionId id = version(key, version);
        if (member == null || !acknowledgements.isTold(id, member)) {
            throw new NotFound(Message.of("missing.acknowledgement", version, key));
        }
        if (acknowledgements.acknowledge(id, member, clock.now())) {
            tell(EventType.VERSION_ACKNOWLEDGED, key, id, Map.of("member", member.toString()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Reader> readers(ProcessKey key, int version, PageRequest page) {
        if (caller(Permission.READ).role() == Role.MEMBER) {
            throw new Forbidden(Message.of("forbidden.readers"));
        }
        return Pages.cut(query.readers(version(key, version)), page, Reader::member);
    }

    @Override
    public int remind(ProcessKey key, int version) {
        caller(Permission.DESIGN);
        VersionId id = version(key, version);
        int missing = acknowledgements.remind(id, clock.now());
        if (missing > 0) {
            tell(
                    EventType.VERSION_REMINDED,
                    key,
                    id,
                    Map.of("members", missing, "name", processes.name(id.processId())));
        }
        return missing;
    }

    private void tell(EventType type, ProcessKey key, VersionId version, Map<String, Object> data) {
        events.append(
                new NewEvent(type, version.processId(), key.value(), version.number(), null, null, null, null, data));
    }

    private VersionId version(ProcessKey key, int number) {
        UUID process = processes
                .findStanding(key)
                .map(ProcessQuery.Standing::id)
                .orElseThrow(() -> new NotFound(Message.of("missing.process", key)));
        VersionId id = new VersionId(process, number);
        if (versions.find(id).isEmpty()) {
            throw new NotFound(Message.of("missing.version", number, key));
        }
        return id;
    }

    private Caller caller(Permission permission) {
        Caller caller = callers.current();
        caller.require(permission);
        return caller;
    }
}

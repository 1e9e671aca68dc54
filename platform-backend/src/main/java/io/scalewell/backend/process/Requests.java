package io.scalewell.backend.process;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.publication.RequestId;
import io.scalewell.shared.process.publication.RequestState;
import io.scalewell.shared.text.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens to publication requests; the process of each is locked. */
@Component
class Requests {

    private final RequestRepository requests;
    private final EventLog events;
    private final Callers callers;
    private final DatabaseClock clock;

    Requests(RequestRepository requests, EventLog events, Callers callers, DatabaseClock clock) {
        this.requests = requests;
        this.events = events;
        this.callers = callers;
        this.clock = clock;
    }

    RequestId ask(ProcessRow process, Publication publication) {
        if (requests.findOpen(process.id()).isPresent()) {
            throw new NotAllowedNow(Message.of("request.twice"), List.of("withdraw"));
        }
        MemberId member = Objects.requireNonNull(callers.current().member(), "a request is a member's");
        String note = Objects.requireNonNullElse(publication.changeNote(), "").strip();
        RequestRow request = new RequestRow(
                Ids.next(),
                process.id(),
                RequestState.OPEN,
                process.draftRevision(),
                note,
                publication.verdict(),
                publication.acknowledge(),
                member);
        requests.insert(request, process.version(), clock.now());
        tell(EventType.PUBLICATION_REQUESTED, process, request, Map.of("changeNote", note));
        return new RequestId(request.id());
    }

    /** The draft is another one now than was asked for. */
    void voidOpen(ProcessRow process) {
        requests.findOpen(process.id()).ifPresent(request -> {
            end(request, RequestState.VOID, null, null);
            tell(EventType.PUBLICATION_VOIDED, process, request, Map.of());
        });
    }

    void withdraw(ProcessRow process, RequestRow request) {
        end(request, RequestState.WITHDRAWN, null, null);
        tell(EventType.PUBLICATION_WITHDRAWN, process, request, Map.of());
    }

    void approved(ProcessRow process, RequestRow request, int version) {
        end(request, RequestState.APPROVED, null, version);
        tell(EventType.PUBLICATION_DECIDED, process, request, Map.of("decision", "APPROVED", "version", version));
    }

    void rejected(ProcessRow process, RequestRow request, String reason) {
        end(request, RequestState.REJECTED, reason, null);
        tell(EventType.PUBLICATION_DECIDED, process, request, Map.of("decision", "REJECTED", "reason", reason));
    }

    private void end(RequestRow request, RequestState state, @Nullable String reason, @Nullable Integer version) {
        requests.end(request.id(), state, callers.current().member(), reason, version, clock.now());
    }

    private void tell(EventType type, ProcessRow process, RequestRow request, Map<String, Object> more) {
        Map<String, Object> data = new HashMap<>(more);
        data.put("request", request.id().toString());
        data.put("requester", request.requester().toString());
        data.put("name", process.draft().name());
        events.append(new NewEvent(
                type, process.id(), process.key().value(), process.version(), null, null, null, null, data));
    }
}

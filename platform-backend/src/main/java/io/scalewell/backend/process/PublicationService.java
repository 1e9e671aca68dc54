package io.scalewell.backend.process;

import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.identity.Permission;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.publication.Affected;
import io.scalewell.shared.process.publication.AffectedGroup;
import io.scalewell.shared.process.publication.Outcome;
import io.scalewell.shared.process.publication.PublicationRequest;
import io.scalewell.shared.process.publication.Publications;
import io.scalewell.shared.process.publication.RequestId;
import io.scalewell.shared.process.publication.RequestState;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes at once, or with the agreement of a second person. The process is locked first, so that two decide one after the other. */
@Service
@Transactional
class PublicationService implements Publications {

    private static final int LONGEST_REASON = 2_000;

    private final ProcessRepository processes;
    private final ProcessDetails details;
    private final Publishing publishing;
    private final Requests requests;
    private final RequestRepository rows;
    private final RequestQuery query;
    private final Audience audience;
    private final RunCounts runs;
    private final PeopleQuery people;
    private final Callers callers;

    PublicationService(
            ProcessRepository processes,
            ProcessDetails details,
            Publishing publishing,
            Requests requests,
            RequestRepository rows,
            RequestQuery query,
            Audience audience,
            RunCounts runs,
            PeopleQuery people,
            Callers callers) {
        this.processes = processes;
        this.details = details;
        this.publishing = publishing;
        this.requests = requests;
        this.rows = rows;
        this.query = query;
        this.audience = audience;
        this.runs = runs;
        this.people = people;
        this.callers = callers;
    }

    @Override
    public Outcome publish(ProcessKey key, Publication publication) {
        caller(Permission.DESIGN);
        ProcessRow process = processes.lock(key).orElseThrow(() -> unknown(key));
        if (publishing.needsSecondPerson(process)) {
            publishing.require(process, publication);
            return new Outcome.Requested(read(requests.ask(process, publication)));
        }
        int number = publishing.publish(process, publication);
        return new Outcome.Published(details.version(process.id(), key, number));
    }

    @Override
    @Transactional(readOnly = true)
    public Affected affected(ProcessKey key) {
        Caller caller = caller(Permission.READ);
        ProcessRow process = processes.find(key).orElseThrow(() -> unknown(key));
        Map<Assignee, Set<MemberId>> assigned = audience.assigned(process);
        Set<MemberId> workers = audience.workers(process);
        Set<MemberId> all = new HashSet<>(workers);
        assigned.values().forEach(all::addAll);
        Map<MemberId, String> names = people.names(all);
        List<AffectedGroup> groups = new ArrayList<>();
        assigned.forEach((rule, members) -> groups.add(new AffectedGroup(rule, true, sorted(members, names))));
        Set<MemberId> others = new HashSet<>(workers);
        assigned.values().forEach(others::removeAll);
        people.activeEmails(others)
                .forEach((member, email) -> groups.add(
                        new AffectedGroup(new Assignee.OfMember(email), false, sorted(Set.of(member), names))));
        all.remove(caller.member());
        return new Affected(groups, all.size(), runs.openByVersion(process.id()), publishing.isRegulated(process));
    }

    private static List<String> sorted(Set<MemberId> members, Map<MemberId, String> names) {
        return members.stream()
                .map(member -> names.getOrDefault(member, ""))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Page<PublicationRequest> requests(
            @Nullable ProcessKey process, @Nullable RequestState state, PageRequest page) {
        Caller caller = caller(Permission.READ);
        UUID id = process == null
                ? null
                : processes.find(process).orElseThrow(() -> unknown(process)).id();
        return query.page(id, state, page, caller);
    }

    @Override
    @Transactional(readOnly = true)
    public PublicationRequest request(RequestId id) {
        caller(Permission.READ);
        return read(id);
    }

    @Override
    public PublicationRequest approve(RequestId id) {
        ProcessRow process = lock(id);
        RequestRow request = open(id);
        requireSecondPerson(process, request);
        if (process.draftRevision() != request.draftRevision()) {
            throw new NotAllowedNow(Message.of("request.other-draft"), List.of("reject"));
        }
        int version = publishing.publish(
                process,
                request.publication(),
                request.requester(),
                callers.current().member());
        requests.approved(process, request, version);
        return read(id);
    }

    @Override
    public PublicationRequest reject(RequestId id, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Invalid("/reason", Message.of("limit.reason", LONGEST_REASON));
        }
        ProcessRow process = lock(id);
        RequestRow request = open(id);
        requireSecondPerson(process, request);
        requests.rejected(process, request, reason.strip());
        return read(id);
    }

    @Override
    public PublicationRequest withdraw(RequestId id) {
        ProcessRow process = lock(id);
        RequestRow request = open(id);
        if (!request.requester().equals(callers.current().member())) {
            throw new Forbidden(Message.of("request.withdraw"));
        }
        requests.withdraw(process, request);
        return read(id);
    }

    /** Locks the process, after which nobody else can decide. */
    private ProcessRow lock(RequestId id) {
        caller(Permission.DESIGN);
        UUID process = rows.find(id.value()).orElseThrow(() -> unknown(id)).processId();
        return processes.lock(process).orElseThrow(() -> unknown(id));
    }

    private RequestRow open(RequestId id) {
        RequestRow request = rows.find(id.value()).orElseThrow(() -> unknown(id));
        if (request.state() != RequestState.OPEN) {
            throw new NotAllowedNow(over(read(id)), List.of());
        }
        return request;
    }

    private static Message over(PublicationRequest request) {
        return Message.of(
                switch (request.state()) {
                    case OPEN -> "request.over.open";
                    case APPROVED -> "request.over.approved";
                    case REJECTED -> "request.over.rejected";
                    case WITHDRAWN -> "request.over.withdrawn";
                    case VOID -> "request.over.void";
                },
                request.decidedBy() == null ? "" : Message.of("by", request.decidedBy()));
    }

    private void requireSecondPerson(ProcessRow process, RequestRow request) {
        if (!SecondPerson.isOne(callers.current().member(), request.requester(), process.draftEditor())) {
            throw new Forbidden(Message.of("request.second-person"));
        }
    }

    private PublicationRequest read(RequestId id) {
        return query.find(id, callers.current()).orElseThrow(() -> unknown(id));
    }

    private Caller caller(Permission permission) {
        Caller caller = callers.current();
        caller.require(permission);
        return caller;
    }

    private static NotFound unknown(ProcessKey key) {
        return new NotFound(Message.of("missing.process", key));
    }

    private static NotFound unknown(RequestId id) {
        return new NotFound(Message.of("missing.publication-request", id));
    }
}

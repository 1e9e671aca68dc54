package io.scalewell.fake;

import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.problem.Forbidden;
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
import io.scalewell.shared.process.publication.Reader;
import io.scalewell.shared.process.publication.RequestId;
import io.scalewell.shared.process.publication.RequestState;
import io.scalewell.shared.run.RunState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@link Publications} in memory; only members who are assigned to steps by name are affected. */
public final class FakePublications implements Publications {

    private final FakeWorld world;
    private final FakeProcesses processes;

    FakePublications(FakeWorld world, FakeProcesses processes) {
        this.world = world;
        this.processes = processes;
    }

    @Override
    public Outcome publish(ProcessKey key, Publication publication) {
        synchronized (world) {
            var process = processes.find(key);
            if (!FakeProcesses.isRegulated(process)) {
                var version = processes.publish(key, publication);
                tell(process, version.number(), publication.acknowledge());
                return new Outcome.Published(version);
            }
            if (process.requests.stream().anyMatch(request -> request.state() == RequestState.OPEN)) {
                throw new NotAllowedNow("It has been asked for already.", List.of("withdraw"));
            }
            var me = world.me();
            var request = new PublicationRequest(
                    new RequestId(UUID.randomUUID()),
                    key,
                    process.draft.name(),
                    RequestState.OPEN,
                    process.revision,
                    process.versions.isEmpty() ? null : process.versions.size(),
                    publication.changeNote() == null ? "" : publication.changeNote(),
                    publication.verdict(),
                    publication.acknowledge(),
                    me.id(),
                    me.name(),
                    world.now(),
                    null,
                    null,
                    null,
                    null,
                    false);
            process.requests.addFirst(request);
            return new Outcome.Requested(request);
        }
    }

    private void tell(FakeProcess process, int version, List<Assignee> asked) {
        Map<MemberId, Reader> readers = new LinkedHashMap<>();
        for (var member : assigned(process)) {
            if (!member.id().equals(world.me().id())) {
                boolean ask = asked.contains(new Assignee.OfMember(member.email()));
                readers.put(member.id(), new Reader(member.id(), member.name(), ask, world.now(), null, null, null));
            }
        }
        process.readers.put(version, readers);
    }

    private List<Member> assigned(FakeProcess process) {
        return process.draft.steps().stream()
                .flatMap(step -> step.assignee() instanceof Assignee.OfMember(var email)
                        ? world.byEmail(email).stream()
                        : Stream.empty())
                .distinct()
                .toList();
    }

    @Override
    public Affected affected(ProcessKey key) {
        synchronized (world) {
            var process = processes.find(key);
            var groups = assigned(process).stream()
                    .map(member ->
                            new AffectedGroup(new Assignee.OfMember(member.email()), true, List.of(member.name())))
                    .toList();
            int others = (int) assigned(process).stream()
                    .filter(member -> !member.id().equals(world.me().id()))
                    .count();
            var open = world.runs.values().stream()
                    .filter(run -> run.process.equals(key) && run.state == RunState.RUNNING)
                    .collect(Collectors.groupingBy(run -> run.version, Collectors.counting()));
            return new Affected(groups, others, open, FakeProcesses.isRegulated(process));
        }
    }

    @Override
    public Page<PublicationRequest> requests(@Nullable ProcessKey key, @Nullable RequestState state, PageRequest page) {
        synchronized (world) {
            return Pages.of(
                    world.processes.values().stream()
                            .filter(process -> key == null || process.key.equals(key))
                            .flatMap(process -> process.requests.stream())
                            .filter(request -> state == null || request.state() == state)
                            .map(this::shown)
                            .toList(),
                    page);
        }
    }

    private PublicationRequest shown(PublicationRequest request) {
        boolean second = !request.requester().equals(world.me().id())
                && world.me().role().mayDesign();
        return ended(request, request.state(), request.decidedBy(), request.reason(), request.version(), second);
    }

    @Override
    public PublicationRequest request(RequestId id) {
        synchronized (world) {
            return shown(find(id));
        }
    }

    private PublicationRequest find(RequestId id) {
        return world.processes.values().stream()
                .flatMap(process -> process.requests.stream())
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("publication request " + id));
    }

    @Override
    public PublicationRequest approve(RequestId id) {
        synchronized (world) {
            world.enter();
            var request = decidable(id);
            var process = processes.find(request.process());
            var said = new Publication(request.changeNote(), request.verdict(), request.acknowledge(), null);
            var version = processes.freeze(
                    process, said, request.requestedBy(), world.me().name());
            tell(process, version.number(), request.acknowledge());
            return replace(process, request, RequestState.APPROVED, null, version.number());
        }
    }

    @Override
    public PublicationRequest reject(RequestId id, String reason) {
        synchronized (world) {
            world.enter();
            var request = decidable(id);
            return replace(processes.find(request.process()), request, RequestState.REJECTED, reason, null);
        }
    }

    private PublicationRequest decidable(RequestId id) {
        var request = shown(find(id));
        if (request.state() != RequestState.OPEN) {
            throw new NotAllowedNow("It is over.", List.of());
        }
        if (!request.mayDecide()) {
            throw new Forbidden("Somebody else has to decide.");
        }
        return request;
    }

    @Override
    public PublicationRequest withdraw(RequestId id) {
        synchronized (world) {
            var request = find(id);
            return replace(processes.find(request.process()), request, RequestState.WITHDRAWN, null, null);
        }
    }

    static void voidOpen(FakeProcess process) {
        process.requests.replaceAll(request -> request.state() == RequestState.OPEN
                ? ended(request, RequestState.VOID, process.world.me().name(), null, null, false)
                : request);
    }

    private PublicationRequest replace(
            FakeProcess process,
            PublicationRequest request,
            RequestState state,
            @Nullable String reason,
            @Nullable Integer version) {
        var ended = ended(request, state, world.me().name(), reason, version, false);
        process.requests.replaceAll(each -> each.id().equals(request.id()) ? ended : each);
        return ended;
    }

    private static PublicationRequest ended(
            PublicationRequest from,
            RequestState state,
            @Nullable String by,
            @Nullable String reason,
            @Nullable Integer version,
            boolean mayDecide) {
        return new PublicationRequest(
                from.id(),
                from.process(),
                from.processName(),
                state,
                from.draftRevision(),
                from.basedOn(),
                from.changeNote(),
                from.verdict(),
                from.acknowledge(),
                from.requester(),
                from.requestedBy(),
                from.requestedAt(),
                by,
                state == RequestState.OPEN ? null : from.requestedAt(),
                reason,
                version,
                mayDecide);
    }
}

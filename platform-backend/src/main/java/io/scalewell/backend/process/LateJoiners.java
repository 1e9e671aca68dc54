package io.scalewell.backend.process;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.identity.NewcomerListener;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessDefinition;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Asks those to acknowledge a version whom it has come to concern only after it was published: who joined a team, was given a role,
 * or got the first task of the process. Nobody is asked twice.
 */
@Component
class LateJoiners implements NewcomerListener {

    private final AskingQuery query;
    private final PublishedProcesses published;
    private final Audience audience;
    private final AcknowledgementRepository acknowledgements;
    private final EventLog events;
    private final DatabaseClock clock;

    LateJoiners(
            AskingQuery query,
            PublishedProcesses published,
            Audience audience,
            AcknowledgementRepository acknowledgements,
            EventLog events,
            DatabaseClock clock) {
        this.query = query;
        this.published = published;
        this.audience = audience;
        this.acknowledgements = acknowledgements;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void joined(Set<MemberId> members) {
        List<Asking> all = query.all();
        if (all.isEmpty() || members.isEmpty()) {
            return;
        }
        Map<Asking, Set<MemberId>> newcomers = new LinkedHashMap<>();
        audience.concerned(definitions(all)).forEach((asking, concerned) -> {
            Set<MemberId> among = new HashSet<>(members);
            among.retainAll(concerned);
            if (!among.isEmpty()) {
                newcomers.put(asking, among);
            }
        });
        askUnaware(newcomers);
    }

    /**
     * Somebody has tasks of these processes.
     *
     * @return asks them, when the round trip is over
     */
    Runnable work(RoundTrip trip, Map<UUID, Set<MemberId>> working) {
        RoundTrip.Answer<List<Asking>> asking = query.ofProcesses(trip, working.keySet());
        return () -> {
            Map<Asking, Set<MemberId>> concerned = new LinkedHashMap<>();
            asking.get()
                    .forEach(each ->
                            concerned.put(each, working.get(each.newest().processId())));
            askUnaware(concerned);
        };
    }

    private Map<Asking, ProcessDefinition> definitions(List<Asking> all) {
        Map<VersionId, PublishedVersion> found =
                published.find(all.stream().map(Asking::newest).toList());
        Map<Asking, ProcessDefinition> definitions = new LinkedHashMap<>();
        all.forEach(asking -> definitions.put(
                asking, Objects.requireNonNull(found.get(asking.newest())).definition()));
        return definitions;
    }

    private void askUnaware(Map<Asking, Set<MemberId>> concerned) {
        if (!concerned.isEmpty()) {
            query.unaware(concerned).forEach((asking, late) -> {
                if (!late.isEmpty()) {
                    ask(asking, late);
                }
            });
        }
    }

    private void ask(Asking asking, Set<MemberId> late) {
        VersionId version = asking.newest();
        acknowledgements.insert(
                version, late.stream().collect(Collectors.toMap(member -> member, member -> true)), clock.now());
        events.append(new NewEvent(
                EventType.VERSION_ASKED,
                version.processId(),
                asking.key().value(),
                version.number(),
                null,
                null,
                null,
                null,
                Map.of(
                        "name",
                        asking.name(),
                        "members",
                        late.stream().map(MemberId::toString).sorted().toList())));
    }
}

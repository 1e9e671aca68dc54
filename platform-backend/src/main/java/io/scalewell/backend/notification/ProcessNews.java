package io.scalewell.backend.notification;

import io.scalewell.backend.event.AppendedEvent;
import io.scalewell.backend.event.EventListener;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.process.ProcessPeople;
import io.scalewell.backend.process.VersionId;
import io.scalewell.backend.tenancy.RoundTrip;
import io.scalewell.shared.event.Actor;
import io.scalewell.shared.event.Event;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells members of versions that concern their work and of decisions on them, and owners of processes that have grown old. */
@Component
class ProcessNews implements EventListener {

    /** Where more people than this could decide, telling them all helps nobody. */
    private static final int MOST_ASKED = 50;

    private final ProcessPeople processPeople;
    private final PeopleQuery people;
    private final Letters letters;

    ProcessNews(ProcessPeople processPeople, PeopleQuery people, Letters letters) {
        this.processPeople = processPeople;
        this.people = people;
        this.letters = letters;
    }

    @Override
    public Runnable hear(List<AppendedEvent> events, RoundTrip trip) {
        return () -> events.forEach(this::on);
    }

    private void on(AppendedEvent appended) {
        Event event = appended.event();
        UUID process = appended.processId();
        if (process == null) {
            return;
        }
        switch (event.type()) {
            case PROCESS_PUBLISHED -> published(event, version(event, process));
            case VERSION_ASKED -> asked(event);
            case VERSION_REMINDED -> reminded(event, version(event, process));
            case PUBLICATION_REQUESTED -> requested(event, process);
            case PUBLICATION_DECIDED -> decided(event);
            case PUBLICATION_VOIDED -> voided(event);
            case PROCESS_OVERDUE -> overdue(event, process);
            default -> {}
        }
    }

    private void published(Event event, VersionId version) {
        List<MemberId> asked = new ArrayList<>();
        List<MemberId> told = new ArrayList<>();
        processPeople.told(version).forEach((member, ask) -> (ask ? asked : told).add(member));
        String note = text(event, "changeNote");
        letters.send(asked, please(event), note, path(event));
        letters.send(
                told, Message.of("news.published", event.version(), name(event), by(event.actor())), note, path(event));
    }

    /** Whoever comes later reads the whole process, not only what changed last. */
    private void asked(Event event) {
        if (event.data().get("members") instanceof List<?> members) {
            List<MemberId> late = members.stream()
                    .map(member -> MemberId.of(member.toString()))
                    .toList();
            letters.send(late, please(event), "", page(event));
        }
    }

    private void reminded(Event event, VersionId version) {
        letters.send(processPeople.missing(version), Message.of("news.reminder", please(event)), "", path(event));
    }

    private void requested(Event event, UUID process) {
        List<MemberId> deciders = processPeople.secondPeople(process, requester(event)).stream()
                .limit(MOST_ASKED)
                .toList();
        Message sentence = Message.of("news.second-person", name(event), askedBy(event.actor()));
        letters.send(deciders, sentence, text(event, "changeNote"), requests(event));
    }

    private void decided(Event event) {
        boolean approved = text(event, "decision").equals("APPROVED");
        Message by = by(event.actor());
        Message sentence =
                approved ? Message.of("news.approved", name(event), by) : Message.of("news.rejected", name(event), by);
        letters.send(List.of(requester(event)), sentence, text(event, "reason"), page(event));
    }

    /** Whoever changes a draft that they asked for themselves is told on the screen. */
    private void voided(Event event) {
        MemberId requester = requester(event);
        if (!requester.toString().equals(event.actor().id())) {
            letters.send(List.of(requester), Message.of("news.void", name(event), by(event.actor())), "", page(event));
        }
    }

    private void overdue(Event event, UUID process) {
        letters.send(
                processPeople.owner(process).stream().toList(),
                Message.of("news.review-due", name(event)),
                "",
                page(event));
    }

    private static VersionId version(Event event, UUID process) {
        return new VersionId(process, Objects.requireNonNull(event.version(), "an event of a version has its number"));
    }

    private static MemberId requester(Event event) {
        return MemberId.of(text(event, "requester"));
    }

    private static Message please(Event event) {
        return Message.of("news.read", event.version(), name(event));
    }

    /** Says nothing when nobody is known. */
    private Message by(Actor actor) {
        return actor.id() == null ? Message.verbatim("") : Message.of("by", name(actor, actor.id()));
    }

    private Message askedBy(Actor actor) {
        return actor.id() == null ? Message.verbatim("") : Message.of("news.asked-by", name(actor, actor.id()));
    }

    private String name(Actor actor, String id) {
        return switch (actor.kind()) {
            case MEMBER, TOKEN -> {
                MemberId member = MemberId.of(id);
                yield people.names(List.of(member)).getOrDefault(member, "");
            }
            case AUTOMATION, GUEST, SYSTEM -> id;
        };
    }

    private static String name(Event event) {
        String name = text(event, "name");
        return name.isEmpty() ? String.valueOf(event.process()) : name;
    }

    private static String text(Event event, String key) {
        return event.data().get(key) instanceof String text ? text : "";
    }

    private static String page(Event event) {
        return "processes/" + event.process();
    }

    private static String path(Event event) {
        int version = Objects.requireNonNull(event.version());
        return version == 1 ? page(event) : page(event) + "/versions/" + version + "?compare=" + (version - 1);
    }

    private static String requests(Event event) {
        return "approvals?sel=" + text(event, "request");
    }
}

package io.scalewell.backend.process;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.expression.Expressions;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.process.check.KnownAutomations;
import io.scalewell.backend.process.check.KnownPeople;
import io.scalewell.backend.process.check.PublicationCheck;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Freezes drafts as versions. */
@Component
class Publishing {

    private final ProcessRepository processes;
    private final VersionRepository versions;
    private final PublishedProcesses published;
    private final PeopleQuery people;
    private final CalledProcesses called;
    private final AutomationKeys automations;
    private final Telling telling;
    private final ReviewWatch reviews;
    private final PublicationCheck check;
    private final EventLog events;
    private final Callers callers;
    private final DatabaseClock clock;

    Publishing(
            ProcessRepository processes,
            VersionRepository versions,
            PublishedProcesses published,
            PeopleQuery people,
            CalledProcesses called,
            AutomationKeys automations,
            Telling telling,
            ReviewWatch reviews,
            Expressions expressions,
            EventLog events,
            Callers callers,
            DatabaseClock clock) {
        this.processes = processes;
        this.versions = versions;
        this.published = published;
        this.people = people;
        this.called = called;
        this.automations = automations;
        this.telling = telling;
        this.reviews = reviews;
        this.check = new PublicationCheck(expressions);
        this.events = events;
        this.callers = callers;
        this.clock = clock;
    }

    List<InputError> problems(ProcessDefinition definition) {
        Set<String> emails =
                people.activeByEmail(KnownPeople.namedEmails(definition)).keySet();
        Set<String> teams =
                people.teamsByName(KnownPeople.namedTeams(definition)).keySet();
        return check.problems(
                definition, new KnownPeople(emails, teams), called.namedBy(definition), automations(definition));
    }

    List<InputError> warnings(ProcessDefinition definition) {
        return check.warnings(definition, automations(definition));
    }

    private KnownAutomations automations(ProcessDefinition definition) {
        return new KnownAutomations(automations.existing(KnownAutomations.named(definition), definition.key()));
    }

    /** By the draft or by the published version: ending it is subject to approval too. */
    boolean isRegulated(ProcessRow process) {
        return process.draft().regulated()
                || (process.version() != null
                        && published
                                .get(new VersionId(process.id(), process.version()))
                                .definition()
                                .regulated());
    }

    /** The platform itself, such as the loader of the demo organization, publishes what it brings along. */
    boolean needsSecondPerson(ProcessRow process) {
        return callers.current().member() != null && isRegulated(process);
    }

    /** Throws when the draft of a locked process cannot be published, with all that stands in the way. */
    void require(ProcessRow process, Publication publication) {
        if (process.state() == ProcessState.RETIRED) {
            throw new NotAllowedNow(Message.of("process.retired.publish"), List.of("revive"));
        }
        int number = next(process);
        if (publication.number() != null && publication.number() != number) {
            throw new NotAllowedNow(Message.of("publish.number", publication.number(), number), List.of("publish"));
        }
        if (process.version() != null && !process.draftChanged()) {
            throw new NotAllowedNow(Message.of("publish.unchanged", process.version()), List.of("edit"));
        }
        List<InputError> errors = new ArrayList<>(PromiseCheck.problems(publication, number));
        errors.addAll(telling.problems(process, publication));
        errors.addAll(problems(process.draft()));
        if (!errors.isEmpty()) {
            throw new Invalid(Message.of("publish.obstacles"), errors);
        }
    }

    /** Publishes the draft of a locked process and answers the number of the version. */
    int publish(ProcessRow process, Publication publication) {
        return publish(process, publication, callers.current().member(), null);
    }

    /** Publishes in the name of somebody, with the agreement of somebody else. */
    int publish(ProcessRow process, Publication publication, @Nullable MemberId author, @Nullable MemberId approver) {
        require(process, publication);
        int number = next(process);
        String note = Objects.requireNonNullElse(publication.changeNote(), "").strip();
        VersionRow version = new VersionRow(number, note, publication.verdict(), author, approver, clock.now());
        versions.insert(process.id(), version, process.draft(), publication.acknowledge());
        telling.keep(process, version, publication);
        processes.published(process.id(), number, reviews.plan(process.id(), process.draft()), version.publishedAt());
        events.append(new NewEvent(
                EventType.PROCESS_PUBLISHED,
                process.id(),
                process.key().value(),
                number,
                null,
                null,
                null,
                null,
                Map.of("name", process.draft().name(), "changeNote", note)));
        return number;
    }

    private static int next(ProcessRow process) {
        return process.version() == null ? 1 : process.version() + 1;
    }
}

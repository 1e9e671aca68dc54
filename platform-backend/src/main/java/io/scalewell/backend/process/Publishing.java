package io.scalewell.backend.process;

import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.expression.Expressions;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.process.check.KnownPeople;
import io.scalewell.backend.process.check.PublicationCheck;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotAllowedNow;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.Publication;
import io.scalewell.shared.process.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Freezes drafts as versions. */
@Component
class Publishing {

    private static final int LONGEST_NOTE = 2_000;
    private static final Pattern METRIC = Pattern.compile("[A-Za-z][A-Za-z0-9 _-]{0,59}");

    private final ProcessRepository processes;
    private final VersionRepository versions;
    private final PeopleQuery people;
    private final CalledProcesses called;
    private final PublicationCheck check;
    private final EventLog events;
    private final Callers callers;
    private final DatabaseClock clock;

    Publishing(
            ProcessRepository processes,
            VersionRepository versions,
            PeopleQuery people,
            CalledProcesses called,
            Expressions expressions,
            EventLog events,
            Callers callers,
            DatabaseClock clock) {
        this.processes = processes;
        this.versions = versions;
        this.people = people;
        this.called = called;
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
        return check.problems(definition, new KnownPeople(emails, teams), called.namedBy(definition));
    }

    /** Publishes the draft of a locked process and answers the number of the version. */
    int publish(ProcessRow process, Publication publication) {
        if (process.state() == ProcessState.RETIRED) {
            throw new NotAllowedNow("The process is retired; revive it before publishing.", List.of("revive"));
        }
        int number = process.version() == null ? 1 : process.version() + 1;
        List<InputError> errors = new ArrayList<>(problems(publication, number));
        errors.addAll(problems(process.draft()));
        if (!errors.isEmpty()) {
            throw new Invalid("The draft cannot be published yet.", errors);
        }
        String note = Objects.requireNonNullElse(publication.changeNote(), "").strip();
        VersionRow version = new VersionRow(
                number, note, publication.verdict(), callers.current().member(), clock.now());
        versions.insert(process.id(), version, process.draft());
        processes.published(process.id(), number, version.publishedAt());
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

    private static List<InputError> problems(Publication publication, int number) {
        List<InputError> errors = new ArrayList<>();
        if (publication.changeNote() != null && publication.changeNote().length() > LONGEST_NOTE) {
            errors.add(new InputError("/changeNote", "At most " + LONGEST_NOTE + " characters."));
        }
        Verdict verdict = publication.verdict();
        if (verdict == null && number > 1) {
            errors.add(new InputError(
                    "/verdict", "Name the metric that version " + number + " should move and which way it should go."));
        }
        if (verdict != null && !METRIC.matcher(verdict.metric()).matches()) {
            errors.add(new InputError("/verdict/metric", "Name a metric, such as cycle-time-median."));
        }
        if (verdict != null && (verdict.counterMetrics().size() > 10 || !allMetrics(verdict.counterMetrics()))) {
            errors.add(new InputError("/verdict/counterMetrics", "Name at most 10 metrics that must not get worse."));
        }
        return errors;
    }

    private static boolean allMetrics(List<String> names) {
        return names.stream().allMatch(name -> METRIC.matcher(name).matches());
    }
}

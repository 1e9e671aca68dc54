package io.scalewell.backend.run;

import io.scalewell.backend.engine.Job;
import io.scalewell.backend.engine.JobHandler;
import io.scalewell.backend.engine.Jobs;
import io.scalewell.backend.engine.NewJob;
import io.scalewell.backend.event.EventLog;
import io.scalewell.backend.event.NewEvent;
import io.scalewell.backend.identity.AbsenceListener;
import io.scalewell.backend.identity.Caller;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Deputies;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Absence;
import io.scalewell.shared.identity.AbsenceId;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.tenancy.OrganizationId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes absences to the event log: when they are planned, and when they begin and end, which open screens have to show. */
@Component
class AbsenceFacts implements AbsenceListener, JobHandler.InTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(AbsenceFacts.class);
    private static final String ABSENCE = "absence";
    private static final String AT = "at";

    private final EventLog events;
    private final Jobs jobs;
    private final Deputies deputies;
    private final PeopleQuery people;
    private final DatabaseClock clock;

    AbsenceFacts(EventLog events, Jobs jobs, Deputies deputies, PeopleQuery people, DatabaseClock clock) {
        this.events = events;
        this.jobs = jobs;
        this.deputies = deputies;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void planned(Absence absence, Instant startsAt, Instant endsAt) {
        Map<String, Object> words = words(absence.member());
        words.put("from", absence.from().toString());
        words.put("until", absence.until().toString());
        if (absence.deputy() != null) {
            words.put("deputy", absence.deputy().toString());
        }
        events.append(NewEvent.of(EventType.ABSENCE_PLANNED, words));
        if (startsAt.isAfter(clock.now())) {
            look(absence.id(), startsAt);
        }
        look(absence.id(), endsAt);
    }

    @Override
    public void ended(Absence absence) {
        events.append(NewEvent.of(EventType.ABSENCE_ENDED, words(absence.member())));
    }

    private void look(AbsenceId id, Instant at) {
        jobs.enqueue(NewJob.now(kind(), Map.of(ABSENCE, id.toString(), AT, at.toString()))
                .dueAt(at));
    }

    @Override
    public String kind() {
        return "absence";
    }

    @Override
    public void run(Job job) {
        AbsenceId id = AbsenceId.of(String.valueOf(job.payload().get(ABSENCE)));
        Instant at = Instant.parse(String.valueOf(job.payload().get(AT)));
        Caller platform = Caller.system(new OrganizationId(job.tenantId()));
        ScopedValue.where(Callers.CURRENT, platform)
                .run(() -> deputies.times(id).ifPresent(times -> tell(times, at)));
    }

    /** An absence that is on other days by now has another job. */
    private void tell(Deputies.Times times, Instant at) {
        if (times.startsAt().equals(at)) {
            events.append(NewEvent.of(EventType.ABSENCE_STARTED, words(times.member())));
        } else if (times.endsAt().equals(at)) {
            events.append(NewEvent.of(EventType.ABSENCE_ENDED, words(times.member())));
        }
    }

    private Map<String, Object> words(MemberId member) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("member", member.toString());
        words.put("name", people.names(List.of(member)).getOrDefault(member, ""));
        return words;
    }

    @Override
    public void exhausted(Job job, String reason) {
        LOG.warn(
                "The beginning or end of absence {} was not told: {}",
                job.payload().get(ABSENCE),
                reason);
    }
}

package io.scalewell.backend.identity;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.Ids;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.shared.identity.Absence;
import io.scalewell.shared.identity.AbsenceId;
import io.scalewell.shared.identity.Absences;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.NewAbsence;
import io.scalewell.shared.problem.Forbidden;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Absences: one use case and one transaction a method. */
@Service
@Transactional
class AbsenceService implements Absences {

    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_YEARS = 2;

    private final Callers callers;
    private final DatabaseClock clock;
    private final AbsenceRepository absences;
    private final MemberRepository members;
    private final OrganizationRepository organizations;
    private final ObjectProvider<AbsenceListener> listeners;

    AbsenceService(
            Callers callers,
            DatabaseClock clock,
            AbsenceRepository absences,
            MemberRepository members,
            OrganizationRepository organizations,
            ObjectProvider<AbsenceListener> listeners) {
        this.callers = callers;
        this.clock = clock;
        this.absences = absences;
        this.members = members;
        this.organizations = organizations;
        this.listeners = listeners;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Absence> list(@Nullable MemberId member) {
        callers.current().require(Permission.READ);
        return absences.ahead(member);
    }

    @Override
    public Absence plan(MemberId member, NewAbsence wish) {
        requireMay(member);
        return save(new AbsenceId(Ids.next()), member, wish);
    }

    @Override
    public Absence change(AbsenceId id, NewAbsence wish) {
        AbsenceRepository.Row row = find(id);
        if (!row.endsAt().isAfter(clock.now())) {
            throw new Invalid("/until", Message.of("absence.over"));
        }
        return save(id, row.absence().member(), wish);
    }

    @Override
    public void end(AbsenceId id) {
        AbsenceRepository.Row row = find(id);
        Instant now = clock.now();
        if (!row.endsAt().isAfter(now)) {
            return;
        }
        if (row.startsAt().isAfter(now)) {
            absences.remove(id);
        } else {
            absences.end(id, now);
        }
        listeners.forEach(listener -> listener.ended(row.absence()));
    }

    private Absence save(AbsenceId id, MemberId member, NewAbsence wish) {
        if (members.lock(member).isEmpty()) {
            throw new Invalid("/member", Message.of("missing.that-member"));
        }
        NewAbsence checked = checked(id, member, wish);
        ZoneId zone = organizations.get().zone();
        Instant startsAt = checked.from().atStartOfDay(zone).toInstant();
        Instant endsAt = checked.until().plusDays(1).atStartOfDay(zone).toInstant();
        if (!endsAt.isAfter(clock.now())) {
            throw new Invalid("/until", Message.of("absence.past"));
        }
        absences.save(id, member, checked, startsAt, endsAt);
        Absence saved = find(id).absence();
        listeners.forEach(listener -> listener.planned(saved, startsAt, endsAt));
        return saved;
    }

    private NewAbsence checked(AbsenceId id, MemberId member, NewAbsence wish) {
        LocalDate from = required("/from", wish.from());
        LocalDate until = required("/until", wish.until());
        if (until.isBefore(from) || until.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw new Invalid("/until", Message.of("absence.order", LONGEST_YEARS));
        }
        MemberId deputy = wish.deputy();
        if (deputy != null) {
            Member standIn = members.find(deputy)
                    .filter(each -> each.active() && each.role().mayWork())
                    .orElseThrow(() -> new Invalid("/deputy", Message.of("missing.that-member")));
            if (standIn.id().equals(member)) {
                throw new Invalid("/deputy", Message.of("absence.self"));
            }
        }
        String note = wish.note() == null || wish.note().isBlank()
                ? null
                : wish.note().strip();
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new Invalid("/note", Message.of("limit.characters", LONGEST_NOTE));
        }
        if (absences.overlaps(member, id, from, until)) {
            throw new Invalid("/from", Message.of("absence.twice"));
        }
        return new NewAbsence(from, until, deputy, note);
    }

    private static LocalDate required(String pointer, @Nullable LocalDate day) {
        if (day == null || day.getYear() < 1970 || day.getYear() > 9999) {
            throw new Invalid(pointer, Message.of("absence.day"));
        }
        return day;
    }

    private AbsenceRepository.Row find(AbsenceId id) {
        AbsenceRepository.Row row =
                absences.find(id).orElseThrow(() -> new NotFound(Message.of("missing.absence", id)));
        requireMay(row.absence().member());
        return row;
    }

    private void requireMay(MemberId member) {
        Caller caller = callers.current();
        caller.require(Permission.WORK);
        if (!member.equals(caller.member()) && !caller.role().mayDesign()) {
            throw new Forbidden(Message.of("forbidden.absence"));
        }
    }
}

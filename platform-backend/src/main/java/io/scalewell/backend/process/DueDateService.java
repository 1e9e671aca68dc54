package io.scalewell.backend.process;

import io.scalewell.backend.calendar.DueRule;
import io.scalewell.backend.calendar.DueRuleSyntaxException;
import io.scalewell.backend.calendar.WorkingCalendar;
import io.scalewell.backend.identity.Callers;
import io.scalewell.backend.identity.Permission;
import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.process.DueDates;
import io.scalewell.shared.process.DueExample;
import io.scalewell.shared.tenancy.Organizations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes today and the calendar from where runs take them. */
@Service
@Transactional(readOnly = true)
class DueDateService implements DueDates {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Organizations organizations;
    private final DatabaseClock clock;
    private final Callers callers;

    DueDateService(Organizations organizations, DatabaseClock clock, Callers callers) {
        this.organizations = organizations;
        this.clock = clock;
        this.callers = callers;
    }

    @Override
    public DueExample example(String rule) {
        callers.current().require(Permission.READ);
        DueRule read = read(rule);
        WorkingCalendar calendar = WorkingCalendar.of(organizations.calendar());
        Instant morning = LocalDate.ofInstant(clock.now(), calendar.zone())
                .atTime(MORNING)
                .atZone(calendar.zone())
                .toInstant();
        return new DueExample(read.anchor().toString(), morning, read.due(morning, calendar));
    }

    private static DueRule read(String rule) {
        try {
            return DueRule.parse(rule);
        } catch (DueRuleSyntaxException wrong) {
            throw new Invalid("/due", wrong.sentence());
        }
    }
}

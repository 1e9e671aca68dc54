package io.scalewell.backend.run;

import io.scalewell.backend.calendar.WorkingCalendar;
import io.scalewell.backend.identity.TeamCalendarRepository;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.tenancy.CalendarSettings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The working calendar of the current organization, whoever starts or works: a guest may not read it, but has to be waited for by it. */
@Component
class Calendars {

    private final OrganizationRepository organizations;
    private final TeamCalendarRepository teams;

    Calendars(OrganizationRepository organizations, TeamCalendarRepository teams) {
        this.organizations = organizations;
        this.teams = teams;
    }

    WorkingCalendar current() {
        return WorkingCalendar.of(organizations.calendar());
    }

    /** That of a team, where it has one of its own. */
    WorkingCalendar of(@Nullable TeamId team) {
        return WorkingCalendar.of((team == null ? Optional.<CalendarSettings>empty() : teams.find(team))
                .orElseGet(organizations::calendar));
    }

    /** Likewise, for what a rule calls the team. */
    WorkingCalendar ofTeam(String name) {
        return WorkingCalendar.of(teams.findByName(name).orElseGet(organizations::calendar));
    }
}

package io.scalewell.backend.insight;

import io.scalewell.backend.calendar.WorkingCalendar;
import io.scalewell.shared.insight.ClockKind;
import io.scalewell.shared.tenancy.CalendarSettings;
import io.scalewell.shared.tenancy.Organizations;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The working calendar of the current organization, as a clock. */
@Component
class OrganizationClock {

    private final Organizations organizations;

    OrganizationClock(Organizations organizations) {
        this.organizations = organizations;
    }

    PassClock of(ClockKind kind) {
        CalendarSettings settings = organizations.calendar();
        return PassClock.of(
                kind,
                WorkingCalendar.of(
                        settings.zone(), settings.days(), settings.from(), settings.until(), settings.holidays()));
    }

    ZoneId zone() {
        return organizations.calendar().zone();
    }
}

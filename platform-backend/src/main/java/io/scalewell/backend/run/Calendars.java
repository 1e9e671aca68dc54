package io.scalewell.backend.run;

import io.scalewell.backend.calendar.WorkingCalendar;
import io.scalewell.shared.tenancy.CalendarSettings;
import io.scalewell.shared.tenancy.Organizations;
import org.springframework.stereotype.Component;

/** The working calendar of the current organization. */
@Component
class Calendars {

    private final Organizations organizations;

    Calendars(Organizations organizations) {
        this.organizations = organizations;
    }

    WorkingCalendar current() {
        CalendarSettings settings = organizations.calendar();
        return WorkingCalendar.of(
                settings.zone(), settings.days(), settings.from(), settings.until(), settings.holidays());
    }
}

package io.scalewell.backend.identity;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.tenancy.CalendarSettings;

/** Checks a working calendar. */
final class CalendarRules {

    private static final int MAX_HOLIDAYS = 1_000;

    private CalendarRules() {}

    static CalendarSettings checked(CalendarSettings settings) {
        if (settings.days().isEmpty()) {
            throw new Invalid("/days", "At least one working day is needed.");
        }
        if (!settings.until().isAfter(settings.from())) {
            throw new Invalid("/until", "The working day must end after it begins.");
        }
        if (settings.holidays().size() > MAX_HOLIDAYS) {
            throw new Invalid("/holidays", "At most " + MAX_HOLIDAYS + " holidays can be kept.");
        }
        if (settings.holidays().stream().anyMatch(day -> day.getYear() < 1970 || day.getYear() > 9999)) {
            throw new Invalid("/holidays", "A holiday lies between the years 1970 and 9999.");
        }
        if (settings.zone().getId().length() > 64) {
            throw new Invalid("/zone", "The value must be a time zone such as Europe/Berlin.");
        }
        return settings;
    }
}

package io.scalewell.backend.identity;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.tenancy.CalendarSettings;
import io.scalewell.shared.text.Message;

/** Checks a working calendar. */
final class CalendarRules {

    private static final int MAX_HOLIDAYS = 1_000;

    private CalendarRules() {}

    static CalendarSettings checked(CalendarSettings settings) {
        if (settings.days().isEmpty()) {
            throw new Invalid("/days", Message.of("calendar.days"));
        }
        if (!settings.until().isAfter(settings.from())) {
            throw new Invalid("/until", Message.of("calendar.until"));
        }
        if (settings.holidays().size() > MAX_HOLIDAYS) {
            throw new Invalid("/holidays", Message.of("calendar.holidays", MAX_HOLIDAYS));
        }
        if (settings.holidays().stream().anyMatch(day -> day.getYear() < 1970 || day.getYear() > 9999)) {
            throw new Invalid("/holidays", Message.of("calendar.holiday"));
        }
        if (settings.zone().getId().length() > 64) {
            throw new Invalid("/zone", Message.of("calendar.zone"));
        }
        return settings;
    }
}

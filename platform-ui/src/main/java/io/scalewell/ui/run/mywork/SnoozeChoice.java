package io.scalewell.ui.run.mywork;

import io.scalewell.ui.text.Times;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Map;

/** Usual moments until which work is set aside. */
enum SnoozeChoice {
    HOUR,
    AFTERNOON,
    TOMORROW,
    MONDAY;

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTER_LUNCH = LocalTime.of(14, 0);
    private static final LocalTime LAST_FOR_AFTERNOON = LocalTime.of(13, 0);

    /** Those that make sense now: no afternoon after noon, and no Monday that is tomorrow. */
    static Map<SnoozeChoice, Instant> offered(Times times) {
        var offered = new EnumMap<SnoozeChoice, Instant>(SnoozeChoice.class);
        var today = times.today();
        offered.put(HOUR, times.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MINUTES));
        if (times.now().atZone(times.zone()).toLocalTime().isBefore(LAST_FOR_AFTERNOON)) {
            offered.put(AFTERNOON, at(today, AFTER_LUNCH, times));
        }
        offered.put(TOMORROW, at(today.plusDays(1), MORNING, times));
        if (today.getDayOfWeek() != DayOfWeek.SUNDAY) {
            offered.put(MONDAY, at(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), MORNING, times));
        }
        return offered;
    }

    private static Instant at(LocalDate day, LocalTime time, Times times) {
        return day.atTime(time).atZone(times.zone()).toInstant();
    }
}

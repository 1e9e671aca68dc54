package io.scalewell.backend.insight.mining;

import io.scalewell.backend.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How the time between two instants is counted: as it passes, or only while the organization works. */
@FunctionalInterface
public interface CaseClock {

    /** Seconds between two instants, which are microseconds since 1970, as in the database. */
    double secondsBetween(long from, long until);

    static CaseClock elapsed() {
        return (from, until) -> (until - from) / 1e6;
    }

    static CaseClock working(WorkingCalendar calendar) {
        return (from, until) ->
                calendar.workingBetween(instant(from), instant(until)).toNanos() / 1e9;
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}

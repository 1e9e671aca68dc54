package io.scalewell.backend.improvement;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** When the reviews of a series take place: on a weekday at a wall time, every so many weeks. */
record NextReview(int everyWeeks, DayOfWeek day, LocalTime at, ZoneId zone) {

    /** The first one: the next such day whose hour has not come yet. */
    Instant first(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate candidate = today.with(TemporalAdjusters.nextOrSame(day));
        Instant instant = instant(candidate);
        return instant.isAfter(now) ? instant : instant(candidate.plusWeeks(1));
    }

    /** The one after a review: so many weeks after its day, and never in the past. */
    Instant after(Instant scheduled, Instant now) {
        LocalDate next = scheduled.atZone(zone).toLocalDate().plusWeeks(everyWeeks);
        while (!instant(next).isAfter(now)) {
            next = next.plusWeeks(everyWeeks);
        }
        return instant(next);
    }

    private Instant instant(LocalDate date) {
        return date.atTime(at).atZone(zone).toInstant();
    }
}

package io.scalewell.backend.notification;

import io.scalewell.backend.calendar.WallTime;
import io.scalewell.shared.notification.MailChoice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a member is written to. Pure.
 *
 * @param lastMailAt when the last mail went that was not the daily one
 */
record Rhythm(
        ZoneId zone,
        LocalTime digestAt,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietUntil,
        @Nullable Instant lastMailAt) {

    static final LocalTime USUAL_DIGEST = LocalTime.of(8, 0);

    static Rhythm usual(ZoneId zone) {
        return new Rhythm(zone, USUAL_DIGEST, null, null, null);
    }

    /**
     * When something is mailed: now, later, or null for never.
     *
     * @param pause between two mails to the same member; what comes within it is collected
     */
    @Nullable
    Instant mailAt(MailChoice choice, Duration pause, Instant now) {
        return switch (choice) {
            case NEVER -> null;
            case DIGEST -> next(digestAt, now);
            case AT_ONCE -> afterQuiet(afterPause(pause, now));
        };
    }

    private Instant afterPause(Duration pause, Instant now) {
        Instant free = lastMailAt == null ? now : lastMailAt.plus(pause);
        return free.isAfter(now) ? free : now;
    }

    private Instant afterQuiet(Instant instant) {
        LocalTime from = quietFrom;
        LocalTime until = quietUntil;
        if (from == null || until == null) {
            return instant;
        }
        LocalTime wall = instant.atZone(zone).toLocalTime();
        boolean quiet = from.isBefore(until)
                ? !wall.isBefore(from) && wall.isBefore(until)
                : !wall.isBefore(from) || wall.isBefore(until);
        return quiet ? next(until, instant) : instant;
    }

    /** The first instant after another at which the wall clock shows a time. */
    private Instant next(LocalTime time, Instant after) {
        LocalDate day = LocalDate.ofInstant(after, zone);
        Instant today = WallTime.at(day.atTime(time), zone);
        return today.isAfter(after) ? today : WallTime.at(day.plusDays(1).atTime(time), zone);
    }
}

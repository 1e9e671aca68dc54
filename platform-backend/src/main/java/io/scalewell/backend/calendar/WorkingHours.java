package io.scalewell.backend.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** The hours of a working day on the wall clock. An end of midnight is the end of the day. */
public record WorkingHours(LocalTime from, LocalTime until) {

    public WorkingHours {
        if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "Working hours must end after they begin, but are from " + from + " until " + until);
        }
    }

    /** The length of a day without a clock change. */
    Duration length() {
        Duration length = Duration.between(from, until);
        return length.isPositive() ? length : length.plusDays(1);
    }

    LocalDateTime openingOn(LocalDate day) {
        return day.atTime(from);
    }

    LocalDateTime closingOn(LocalDate day) {
        return until.equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(until);
    }

    /** The time between opening and closing that really passes on this day; longer or shorter when the clocks change. */
    Duration lengthOn(LocalDate day, ZoneId zone) {
        return Duration.between(WallTime.at(openingOn(day), zone), WallTime.at(closingOn(day), zone));
    }

    /** How much of this day's working time lies before the instant. */
    Duration workedBy(Instant instant, LocalDate day, ZoneId zone) {
        Instant opening = WallTime.at(openingOn(day), zone);
        if (!instant.isAfter(opening)) {
            return Duration.ZERO;
        }
        Instant closing = WallTime.at(closingOn(day), zone);
        return Duration.between(opening, instant.isBefore(closing) ? instant : closing);
    }
}

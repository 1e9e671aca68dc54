package io.scalewell.shared.tenancy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * The working calendar: on which days and hours the organization works.
 *
 * @param days the working days, each from {@code from} to {@code until}
 */
public record CalendarSettings(
        ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime until, List<LocalDate> holidays) {

    public CalendarSettings {
        days = Set.copyOf(days);
        holidays = List.copyOf(holidays);
    }
}

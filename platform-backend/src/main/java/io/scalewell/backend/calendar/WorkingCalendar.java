package io.scalewell.backend.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.scalewell.shared.tenancy.CalendarSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The days and hours on which an organization works. All answers are exact across clock changes and cost the same for
 * an hour and for a year.
 *
 * @param hours the working days with their hours
 * @param holidays days off, sorted
 */
public record WorkingCalendar(ZoneId zone, Map<DayOfWeek, WorkingHours> hours, List<LocalDate> holidays) {

    static final int MOST_HOLIDAYS = 10_000;

    /** Two hundred years: so far even the longest lead does not reach on a calendar with an hour a week. */
    private static final int FARTHEST_BACK = 73_000;

    public WorkingCalendar {
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("A working calendar needs at least one working day");
        }
        if (holidays.size() > MOST_HOLIDAYS) {
            throw new IllegalArgumentException("At most " + MOST_HOLIDAYS + " holidays, not " + holidays.size());
        }
        hours = Map.copyOf(hours);
        holidays = holidays.stream().distinct().sorted().toList();
    }

    /** The calendar that an organization has set. */
    public static WorkingCalendar of(CalendarSettings settings) {
        return of(settings.zone(), settings.days(), settings.from(), settings.until(), settings.holidays());
    }

    /** The same hours on each of the days. */
    public static WorkingCalendar of(
            ZoneId zone, Set<DayOfWeek> days, LocalTime from, LocalTime until, Collection<LocalDate> holidays) {
        WorkingHours daily = new WorkingHours(from, until);
        return new WorkingCalendar(
                zone,
                days.stream().collect(toUnmodifiableMap(Function.identity(), day -> daily)),
                List.copyOf(holidays));
    }

    /** Monday to Friday from nine to five without holidays. */
    public static WorkingCalendar standard(ZoneId zone) {
        return of(
                zone,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                List.of());
    }

    public boolean isWorkingDay(LocalDate day) {
        return hoursOn(day) != null;
    }

    /** The working time from one instant until the other; negative when they are in the wrong order. */
    public Duration workingBetween(Instant from, Instant until) {
        if (until.isBefore(from)) {
            return workingBetween(until, from).negated();
        }
        LocalDate first = dateOf(from).minusDays(1);
        LocalDate last = dateOf(until).minusDays(1);
        return WholeDays.workingTime(this, first, last)
                .plus(workedAround(last, until))
                .minus(workedAround(first, from));
    }

    /** The first instant by which the amount of working time has passed. */
    public Instant plusWorking(Instant start, Duration amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("Working time to add must not be negative, but is " + amount);
        }
        if (amount.isZero()) {
            return start;
        }
        LocalDate first = dateOf(start).minusDays(1);
        return WholeDays.instantAfter(this, first, amount.plus(workedAround(first, start)));
    }

    /** The last instant from which the amount of working time passes until the end. */
    public Instant minusWorking(Instant end, Duration amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("Working time to take off must not be negative, but is " + amount);
        }
        Duration left = amount;
        LocalDate day = dateOf(end).plusDays(1);
        for (int days = 0; left.isPositive() && days < FARTHEST_BACK; days++, day = day.minusDays(1)) {
            WorkingHours open = hoursOn(day);
            Duration worked = open == null ? Duration.ZERO : open.workedBy(end, day, zone);
            if (open != null && worked.compareTo(left) >= 0) {
                return WallTime.at(open.openingOn(day), zone).plus(worked).minus(left);
            }
            left = left.minus(worked);
        }
        return left.isPositive() ? WallTime.at(day.atStartOfDay(), zone) : end;
    }

    /**
     * The same time of day, so many working days later, and never outside that day's hours. What starts outside working
     * time counts from the last closing: it has the whole of the coming days, until closing time.
     */
    public Instant plusWorkingDays(Instant start, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days to add must not be negative, but are " + days);
        }
        if (days == 0) {
            return start;
        }
        LocalDateTime wall = LocalDateTime.ofInstant(start, zone);
        LocalDate day = wall.toLocalDate();
        WorkingHours today = hoursOn(day);
        boolean opened = today != null && !wall.isBefore(today.openingOn(day));
        boolean closed = today == null || !opened || !wall.isBefore(today.closingOn(day));
        LocalDate target = WholeDays.workingDayAfter(this, opened ? day : day.minusDays(1), days);
        WorkingHours then = Objects.requireNonNull(hoursOn(target), "not a working day");
        LocalDateTime closing = then.closingOn(target);
        LocalDateTime sameTime = closed ? closing : target.atTime(wall.toLocalTime());
        return WallTime.at(
                Collections.max(List.of(then.openingOn(target), Collections.min(List.of(sameTime, closing)))), zone);
    }

    /** The hours of a day; null on a day off. */
    @Nullable
    WorkingHours hoursOn(LocalDate day) {
        return Collections.binarySearch(holidays, day) >= 0 ? null : hours.get(day.getDayOfWeek());
    }

    private LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Three days, because the date on the wall can go back by one when clocks are turned back at midnight. */
    private Duration workedAround(LocalDate first, Instant instant) {
        Duration worked = Duration.ZERO;
        for (int days = 0; days < 3; days++) {
            LocalDate day = first.plusDays(days);
            WorkingHours open = hoursOn(day);
            if (open != null) {
                worked = worked.plus(open.workedBy(instant, day, zone));
            }
        }
        return worked;
    }
}

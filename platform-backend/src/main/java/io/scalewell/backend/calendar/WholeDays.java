package io.scalewell.backend.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sums over many days without walking them: whole weeks are multiplied; holidays and clock changes are corrections. */
final class WholeDays {

    private WholeDays() {}

    /** The working time of the days from the first until, not including, the end. */
    static Duration workingTime(WorkingCalendar calendar, LocalDate first, LocalDate end) {
        if (!first.isBefore(end)) {
            return Duration.ZERO;
        }
        long weeks = DAYS.between(first, end) / 7;
        Duration sum = week(calendar).multipliedBy(weeks);
        for (LocalDate day = first.plusWeeks(weeks); day.isBefore(end); day = day.plusDays(1)) {
            sum = sum.plus(usually(calendar, day));
        }
        for (LocalDate holiday : holidays(calendar, first, end)) {
            sum = sum.minus(usually(calendar, holiday));
        }
        return sum.plus(clockChanges(calendar, first, end));
    }

    /** The first instant by which so much working time has passed, counted from the beginning of the day. */
    static Instant instantAfter(WorkingCalendar calendar, LocalDate first, Duration amount) {
        LocalDate day = first;
        Duration left = amount;
        while (true) {
            LocalDate skipped = day.plusWeeks(Math.max(0, left.dividedBy(week(calendar)) - 1));
            Duration between = workingTime(calendar, day, skipped);
            if (skipped.isAfter(day) && between.compareTo(left) < 0) {
                day = skipped;
                left = left.minus(between);
            } else {
                Duration today = actually(calendar, day);
                WorkingHours hours = calendar.hoursOn(day);
                if (hours != null && today.compareTo(left) >= 0) {
                    return WallTime.at(hours.openingOn(day), calendar.zone()).plus(left);
                }
                left = left.minus(today);
                day = day.plusDays(1);
            }
        }
    }

    /** The n-th working day after the given day. */
    static LocalDate workingDayAfter(WorkingCalendar calendar, LocalDate start, int n) {
        LocalDate day = start;
        long left = n;
        while (left > 0) {
            long weeks = (left - 1) / calendar.hours().size();
            if (weeks > 0) {
                LocalDate next = day.plusWeeks(weeks);
                left -= weeks * calendar.hours().size() - daysOff(calendar, day.plusDays(1), next.plusDays(1));
                day = next;
            } else {
                day = day.plusDays(1);
                left -= calendar.isWorkingDay(day) ? 1 : 0;
            }
        }
        return day;
    }

    private static Duration clockChanges(WorkingCalendar calendar, LocalDate first, LocalDate end) {
        Duration sum = Duration.ZERO;
        for (LocalDate day : changedDays(calendar.zone().getRules(), first, end)) {
            if (calendar.isWorkingDay(day)) {
                sum = sum.plus(actually(calendar, day)).minus(usually(calendar, day));
            }
        }
        return sum;
    }

    private static Iterable<LocalDate> changedDays(ZoneRules rules, LocalDate first, LocalDate end) {
        if (rules.isFixedOffset()) {
            return List.of();
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        Instant from = first.minusDays(2).atStartOfDay().toInstant(rules.getOffset(Instant.EPOCH));
        @Nullable ZoneOffsetTransition change = rules.nextTransition(from);
        while (change != null && !change.getDateTimeBefore().toLocalDate().isAfter(end)) {
            days.add(change.getDateTimeBefore().toLocalDate());
            days.add(change.getDateTimeAfter().toLocalDate());
            change = rules.nextTransition(change.getInstant());
        }
        return days.subSet(first, end);
    }

    private static Duration week(WorkingCalendar calendar) {
        Duration week = Duration.ZERO;
        for (WorkingHours hours : calendar.hours().values()) {
            week = week.plus(hours.length());
        }
        return week;
    }

    private static Duration usually(WorkingCalendar calendar, LocalDate day) {
        WorkingHours hours = calendar.hours().get(day.getDayOfWeek());
        return hours == null ? Duration.ZERO : hours.length();
    }

    private static Duration actually(WorkingCalendar calendar, LocalDate day) {
        WorkingHours hours = calendar.hoursOn(day);
        return hours == null ? Duration.ZERO : hours.lengthOn(day, calendar.zone());
    }

    private static long daysOff(WorkingCalendar calendar, LocalDate first, LocalDate end) {
        return holidays(calendar, first, end).stream()
                .filter(day -> calendar.hours().containsKey(day.getDayOfWeek()))
                .count();
    }

    private static List<LocalDate> holidays(WorkingCalendar calendar, LocalDate first, LocalDate end) {
        return calendar.holidays().subList(position(calendar, first), position(calendar, end));
    }

    private static int position(WorkingCalendar calendar, LocalDate day) {
        int found = Collections.binarySearch(calendar.holidays(), day);
        return found >= 0 ? found : -found - 1;
    }
}

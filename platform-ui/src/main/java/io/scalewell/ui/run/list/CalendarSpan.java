package io.scalewell.ui.run.list;

import io.scalewell.ui.text.Times;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much of a calendar is seen at once, in whole weeks as the reader's language counts them. */
enum CalendarSpan {
    MONTH,
    WEEK;

    private static final int DAYS = 7;

    /** The first day that is seen together with this one. */
    LocalDate first(LocalDate day, Locale locale) {
        var start = this == MONTH ? day.withDayOfMonth(1) : day;
        return start.with(TemporalAdjusters.previousOrSame(WeekFields.of(locale).getFirstDayOfWeek()));
    }

    /** The first day that is not seen any more. */
    LocalDate end(LocalDate day, Locale locale) {
        if (this == WEEK) {
            return first(day, locale).plusDays(DAYS);
        }
        return day.with(TemporalAdjusters.firstDayOfNextMonth())
                .with(TemporalAdjusters.nextOrSame(WeekFields.of(locale).getFirstDayOfWeek()));
    }

    LocalDate plus(LocalDate day, int steps) {
        return this == MONTH ? day.withDayOfMonth(1).plusMonths(steps) : day.plusWeeks(steps);
    }

    /** "November 2026", or "23 Nov – 29 Nov". */
    String title(LocalDate day, Times times) {
        if (this == MONTH) {
            return DateTimeFormatter.ofPattern("LLLL yyyy", times.locale()).format(day);
        }
        var first = first(day, times.locale());
        return times.shortDate(first) + " – " + times.shortDate(first.plusDays(DAYS - 1L));
    }

    static List<String> dayNames(Locale locale) {
        return Stream.iterate(WeekFields.of(locale).getFirstDayOfWeek(), day -> day.plus(1))
                .limit(DAYS)
                .map((DayOfWeek day) -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                .toList();
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}

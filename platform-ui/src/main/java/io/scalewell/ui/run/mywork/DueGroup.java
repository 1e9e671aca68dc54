package io.scalewell.ui.run.mywork;

import io.scalewell.ui.text.Times;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** How soon work is due; in the order of the screen. */
enum DueGroup {
    OVERDUE,
    TODAY,
    THIS_WEEK,
    LATER,
    NO_DATE;

    static DueGroup of(@Nullable Instant due, Times times) {
        if (due == null) {
            return NO_DATE;
        }
        return due.isBefore(times.now()) ? OVERDUE : ofDate(times.dateOf(due), times.today());
    }

    static DueGroup of(@Nullable LocalDate due, Times times) {
        if (due == null) {
            return NO_DATE;
        }
        return due.isBefore(times.today()) ? OVERDUE : ofDate(due, times.today());
    }

    private static DueGroup ofDate(LocalDate due, LocalDate today) {
        if (due.equals(today)) {
            return TODAY;
        }
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return due.isAfter(sunday) ? LATER : THIS_WEEK;
    }
}

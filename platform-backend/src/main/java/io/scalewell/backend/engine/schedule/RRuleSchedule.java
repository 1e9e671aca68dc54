package io.scalewell.backend.engine.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** A recurrence rule by days, weeks, months or years, expanded on the wall and then placed in its zone. */
final class RRuleSchedule implements Schedule {

    private final RecurrenceRule rule;
    private final LocalDateTime start;
    private final ZoneId zone;

    RRuleSchedule(RecurrenceRule rule, LocalDateTime start, ZoneId zone) {
        this.rule = rule;
        this.start = start;
        this.zone = zone;
    }

    @Override
    public Optional<Instant> next(Instant after) {
        return ClockChanges.nextNamed(this::nextWallTime, zone, after);
    }

    private Optional<LocalDateTime> nextWallTime(LocalDateTime after) {
        RecurrenceRuleIterator times = rule.iterator(floating(start));
        times.fastForward(floating(after));
        while (times.hasNext()) {
            LocalDateTime time = wall(times.nextDateTime());
            if (time.isAfter(after)) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    static DateTime floating(LocalDateTime wall) {
        return new DateTime(
                wall.getYear(),
                wall.getMonthValue() - 1,
                wall.getDayOfMonth(),
                wall.getHour(),
                wall.getMinute(),
                wall.getSecond());
    }

    static LocalDateTime wall(DateTime floating) {
        return LocalDateTime.of(
                floating.getYear(),
                floating.getMonth() + 1,
                floating.getDayOfMonth(),
                floating.getHours(),
                floating.getMinutes(),
                floating.getSeconds());
    }
}

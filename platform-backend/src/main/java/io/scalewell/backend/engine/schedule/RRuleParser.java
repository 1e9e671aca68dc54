package io.scalewell.backend.engine.schedule;

import io.scalewell.backend.calendar.WallTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.jspecify.annotations.Nullable;

/** Reads a recurrence rule and refuses what would be endless, empty or too costly to follow. */
final class RRuleParser {

    private static final int LONGEST = 500;
    private static final int LARGEST_COUNT = 1_000;
    private static final Pattern TEXT = Pattern.compile("(?:DTSTART:(?<start>\\S+)\\s+)?(?:RRULE:)?(?<rule>\\S+)");
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    private RRuleParser() {}

    static Schedule parse(String text, LocalDateTime defaultStart, ZoneId zone) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("A recurrence rule has at most " + LONGEST + " characters");
        }
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("A recurrence rule looks like FREQ=WEEKLY;BYDAY=MO");
        }
        RecurrenceRule rule = read(parts.group("rule"));
        LocalDateTime start = start(parts.group("start"), defaultStart).truncatedTo(ChronoUnit.SECONDS);
        @Nullable Integer count = rule.getCount();
        if (count != null && count > LARGEST_COUNT) {
            throw new IllegalArgumentException("COUNT must be at most " + LARGEST_COUNT + ", not " + count);
        }
        @Nullable LocalDateTime until = until(rule, zone);
        Schedule schedule = switch (rule.getFreq()) {
            case SECONDLY -> throw new IllegalArgumentException("FREQ must be MINUTELY or rarer");
            case MINUTELY -> elapsed(rule, Duration.ofMinutes(1), start, until, zone);
            case HOURLY -> elapsed(rule, Duration.ofHours(1), start, until, zone);
            case DAILY, WEEKLY, MONTHLY, YEARLY -> onTheWall(rule, start, until, zone);
        };
        requireOccurrence(schedule, start, zone);
        return schedule;
    }

    private static LocalDateTime start(@Nullable String text, LocalDateTime defaultStart) {
        try {
            return text == null ? defaultStart : LocalDateTime.parse(text, BASIC);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("DTSTART looks like 20260302T090000, not " + text, e);
        }
    }

    private static RecurrenceRule read(String text) {
        try {
            return new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("The recurrence rule cannot be read: " + e.getMessage(), e);
        }
    }

    /** The end as a wall time: a date means its whole day, an instant in UTC is moved into the zone. */
    private static @Nullable LocalDateTime until(RecurrenceRule rule, ZoneId zone) {
        @Nullable DateTime until = rule.getUntil();
        if (until == null) {
            return null;
        }
        if (until.isAllDay()) {
            return RRuleSchedule.wall(until).toLocalDate().atTime(23, 59, 59);
        }
        return until.isFloating()
                ? RRuleSchedule.wall(until)
                : LocalDateTime.ofInstant(Instant.ofEpochMilli(until.getTimestamp()), zone);
    }

    private static Schedule elapsed(
            RecurrenceRule rule, Duration unit, LocalDateTime start, @Nullable LocalDateTime until, ZoneId zone) {
        // not a constant: the library's enum must not be the first of its classes that is loaded
        Set<Part> allowed = EnumSet.of(Part.FREQ, Part.INTERVAL, Part.COUNT, Part.UNTIL, Part.WKST);
        for (Part part : Part.values()) {
            if (rule.hasPart(part) && !allowed.contains(part)) {
                throw new IllegalArgumentException(
                        part + " cannot be combined with FREQ=" + rule.getFreq() + "; a cron expression can say that");
            }
        }
        Instant first = WallTime.at(start, zone);
        Duration every = unit.multipliedBy(rule.getInterval());
        Instant last = until == null ? FOREVER : WallTime.at(until, zone);
        @Nullable Integer count = rule.getCount();
        return new IntervalSchedule(first, every, count == null ? last : first.plus(every.multipliedBy(count - 1L)));
    }

    private static Schedule onTheWall(
            RecurrenceRule rule, LocalDateTime start, @Nullable LocalDateTime until, ZoneId zone) {
        if (until != null) {
            rule.setUntil(RRuleSchedule.floating(until));
        }
        return new RRuleSchedule(rule, start, zone);
    }

    /** The library gives up on rules that never come true, such as the 30th of February. */
    private static void requireOccurrence(Schedule schedule, LocalDateTime start, ZoneId zone) {
        boolean occurs;
        try {
            occurs = schedule.next(WallTime.at(start, zone).minusSeconds(1)).isPresent();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The recurrence rule never comes true", e);
        }
        if (!occurs) {
            throw new IllegalArgumentException("The recurrence rule ends before it begins");
        }
    }
}

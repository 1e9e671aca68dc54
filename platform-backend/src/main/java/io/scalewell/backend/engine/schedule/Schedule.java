package io.scalewell.backend.engine.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The nominal instants at which something recurs. Immutable; the same question always gets the same answer.
 *
 * <p>A wall time in a daylight-saving gap recurs at the first instant after it, one in an overlap at its first
 * occurrence only; what recurs every so many minutes follows elapsed time (P13).
 */
public sealed interface Schedule permits CronSchedule, RRuleSchedule, IntervalSchedule {

    /** The first nominal instant after the given one; empty when there is none any more. */
    Optional<Instant> next(Instant after);

    /**
     * The schedule of a stored rule: {@code CRON:} before a cron expression, {@code RRULE:} before a recurrence rule,
     * which may have a line {@code DTSTART:20260302T090000} in front.
     *
     * @param created a recurrence rule without its own start begins here
     * @throws IllegalArgumentException with a message for the person who typed it
     */
    static Schedule parse(String rule, Instant created, ZoneId zone) {
        return rule.startsWith("CRON:")
                ? cron(rule.substring(5), zone)
                : rrule(rule, LocalDateTime.ofInstant(created, zone), zone);
    }

    /**
     * A cron expression of five fields, or of six beginning with seconds, or a macro such as {@code @daily}. When a day
     * of the month and a day of the week are given, both must hold.
     *
     * @throws IllegalArgumentException with a message for the person who typed it
     */
    static Schedule cron(String expression, ZoneId zone) {
        return new CronSchedule(expression, zone);
    }

    /**
     * A recurrence rule of RFC 5545, with or without the leading {@code RRULE:}.
     *
     * @param start the wall time from which the rule takes whatever it does not say itself, to the second
     * @throws IllegalArgumentException with a message for the person who typed it
     */
    static Schedule rrule(String rule, LocalDateTime start, ZoneId zone) {
        return RRuleParser.parse(rule, start, zone);
    }
}

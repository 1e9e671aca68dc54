package io.scalewell.backend.engine.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.springframework.scheduling.support.CronExpression;

/** A cron expression in a zone. Spring reads it and finds wall times; the change of the clocks is our own rule. */
final class CronSchedule implements Schedule {

    private static final int LONGEST = 200;
    private static final Set<String> EVERY_HOUR = Set.of("*", "*/1", "0/1", "0-23");

    private final CronExpression expression;
    private final ZoneId zone;
    private final boolean repeats;
    private final boolean everyHour;

    CronSchedule(String text, ZoneId zone) {
        this.expression = read(text);
        this.zone = zone;
        String[] fields = expression.toString().split(" ", -1);
        this.everyHour = EVERY_HOUR.contains(fields[2]);
        this.repeats = everyHour || repeats(fields[0]) || repeats(fields[1]);
    }

    private static CronExpression read(String text) {
        String trimmed = text.strip().replaceAll("\\s+", " ");
        if (trimmed.length() > LONGEST) {
            throw new IllegalArgumentException("A cron expression has at most " + LONGEST + " characters");
        }
        boolean minutesFirst = trimmed.split(" ", -1).length == 5;
        CronExpression expression;
        try {
            expression = CronExpression.parse(minutesFirst ? "0 " + trimmed : trimmed);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The cron expression cannot be read: " + e.getMessage(), e);
        }
        if (expression.next(LocalDateTime.of(2000, 1, 1, 0, 0)) == null) {
            throw new IllegalArgumentException("The cron expression never comes true: " + trimmed);
        }
        return expression;
    }

    private static boolean repeats(String field) {
        return field.contains("*") || field.contains("/");
    }

    @Override
    public Optional<Instant> next(Instant after) {
        return repeats
                ? ClockChanges.nextRepeated(this::nextWallTime, zone, after, !everyHour)
                : ClockChanges.nextNamed(this::nextWallTime, zone, after);
    }

    private Optional<LocalDateTime> nextWallTime(LocalDateTime after) {
        return Optional.ofNullable(expression.next(after));
    }
}

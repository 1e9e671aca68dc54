package io.scalewell.backend.calendar;

import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When a step is due, relative to something that happened. Written {@code P2D after previous}, {@code PT4H after
 * start}, {@code P1D after ready} or {@code P3D elapsed after check-id}; without {@code elapsed} it counts working time.
 *
 * @param weeks working weeks of the calendar, or of seven days when elapsed
 * @param days working days, or days on the wall calendar when elapsed
 * @param time hours and minutes on top
 */
public record DueRule(int weeks, int days, Duration time, boolean elapsed, DueAnchor anchor) {

    static final int LONGEST_IN_DAYS = 3_660;

    public DueRule {
        fault(weeks, days, time).ifPresent(fault -> {
            throw new IllegalArgumentException(fault.toString());
        });
    }

    /** What is wrong with an amount of time. */
    static Optional<Message> fault(int weeks, int days, Duration time) {
        Duration sum = time.plusDays(days).plusDays(7L * weeks);
        if (weeks < 0 || days < 0 || time.isNegative() || !sum.isPositive()) {
            return Optional.of(Message.of("due.nothing"));
        }
        return sum.toDays() > LONGEST_IN_DAYS ? Optional.of(Message.of("due.ten-years")) : Optional.empty();
    }

    /**
     * Reads the text form or plain words such as {@code 2 working days after previous}, {@code within 3 days} or {@code 5 Arbeitstage
     * nach dem vorherigen Schritt}.
     *
     * @throws DueRuleSyntaxException when it is neither
     */
    public static DueRule parse(String text) {
        return new DueRuleParser(text).parse();
    }

    /** The instant by which the step is due when its anchor happened at the given instant. */
    public Instant due(Instant anchorInstant, WorkingCalendar calendar) {
        if (elapsed) {
            LocalDateTime wall = LocalDateTime.ofInstant(anchorInstant, calendar.zone());
            boolean exact = weeks == 0 && days == 0;
            Instant day =
                    exact ? anchorInstant : WallTime.at(wall.plusWeeks(weeks).plusDays(days), calendar.zone());
            return day.plus(time);
        }
        int workingDays = weeks * calendar.hours().size() + days;
        return calendar.plusWorking(calendar.plusWorkingDays(anchorInstant, workingDays), time);
    }

    /** The canonical text form, which {@link #parse} reads back. */
    public String format() {
        StringBuilder text = new StringBuilder("P");
        append(text, weeks, "W");
        append(text, days, "D");
        if (!time.isZero()) {
            text.append('T');
            append(text, time.toHours(), "H");
            append(text, time.toMinutesPart(), "M");
        }
        return text.append(elapsed ? " elapsed" : "")
                .append(" after ")
                .append(anchor)
                .toString();
    }

    private static void append(StringBuilder text, long number, String unit) {
        if (number > 0) {
            text.append(number).append(unit);
        }
    }

    @Override
    public String toString() {
        return format();
    }
}

package io.scalewell.ui.run.list;

import com.vaadin.flow.component.Component;
import io.scalewell.shared.run.RunDue;
import io.scalewell.ui.text.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When the wanted runs are due, as an address says it: {@code over}, {@code never}, {@code week}, or a date. */
record DueChoice(String text) {

    private static final DueChoice OVERDUE = new DueChoice("over");
    private static final DueChoice WEEK = new DueChoice("week");
    private static final DueChoice NEVER = new DueChoice("never");

    static List<DueChoice> usual() {
        return List.of(OVERDUE, WEEK, NEVER);
    }

    /** Empty for anything else. */
    static Optional<DueChoice> of(String text) {
        var choice = new DueChoice(text);
        return usual().contains(choice) || CalendarSpan.date(text).isPresent() ? Optional.of(choice) : Optional.empty();
    }

    RunDue wish(Times times) {
        return switch (text) {
            case "over" -> new RunDue.Overdue();
            case "never" -> new RunDue.Never();
            case "week" -> between(times.today(), times.today().plusDays(7), times);
            default -> between(LocalDate.parse(text), LocalDate.parse(text).plusDays(1), times);
        };
    }

    String words(Component translator, Times times) {
        return usual().contains(this)
                ? translator.getTranslation("runs.filter.due." + text)
                : translator.getTranslation("runs.filter.due.on", times.date(LocalDate.parse(text)));
    }

    private static RunDue between(LocalDate from, LocalDate before, Times times) {
        return new RunDue.Between(midnight(from, times), midnight(before, times));
    }

    private static Instant midnight(LocalDate day, Times times) {
        return day.atStartOfDay(times.zone()).toInstant();
    }
}

package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.backend.calendar.DueRule;
import io.scalewell.backend.calendar.DueRuleSyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a timer event fires.
 *
 * @param rule the due rule that says the same, or null when none does
 * @param exact whether the rule says exactly the same
 * @param text as the file has it
 */
record Timer(@Nullable String rule, boolean exact, String text) {

    private static final Pattern DURATION =
            Pattern.compile("P(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,4})D)?"
                    + "(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})(?:[.,]\\d+)?S)?)?");
    private static final int DAYS_OF_YEAR = 365;
    private static final int DAYS_OF_MONTH = 30;

    /** The timer of an event, if it has one. */
    static Optional<Timer> of(Element event) {
        return event.child("timerEventDefinition").map(Timer::read);
    }

    private static Timer read(Element definition) {
        String duration = text(definition, "timeDuration");
        String cycle = text(definition, "timeCycle");
        String date = text(definition, "timeDate");
        if (!duration.isEmpty()) {
            return ofDuration(duration, duration, true);
        }
        if (!cycle.isEmpty()) {
            return ofDuration(cycle.substring(cycle.lastIndexOf('/') + 1), cycle, false);
        }
        return new Timer(null, false, date);
    }

    private static String text(Element definition, String type) {
        return definition.child(type).map(Element::text).map(Words::line).orElse("");
    }

    /** A model means time on the clock, not working time. */
    private static Timer ofDuration(String duration, String text, boolean exact) {
        Matcher iso = DURATION.matcher(duration);
        if (!iso.matches()) {
            return new Timer(null, false, text);
        }
        int days = number(iso, 1) * DAYS_OF_YEAR + number(iso, 2) * DAYS_OF_MONTH + number(iso, 3) * 7 + number(iso, 4);
        int minutes = number(iso, 5) * 60 + number(iso, 6) + (number(iso, 7) + 59) / 60;
        boolean whole = number(iso, 1) == 0 && number(iso, 2) == 0 && number(iso, 7) % 60 == 0;
        String rule = "P" + (days > 0 ? days + "D" : "") + (minutes > 0 ? "T" + time(minutes) : "");
        try {
            return new Timer(DueRule.parse(rule + " elapsed after ready").format(), exact && whole, text);
        } catch (DueRuleSyntaxException tooLongOrNothing) {
            return new Timer(null, false, text);
        }
    }

    private static String time(int minutes) {
        return (minutes >= 60 ? minutes / 60 + "H" : "") + (minutes % 60 > 0 ? minutes % 60 + "M" : "");
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}

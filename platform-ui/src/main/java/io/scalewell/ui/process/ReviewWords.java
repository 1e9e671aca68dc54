package io.scalewell.ui.process;

import com.vaadin.flow.component.Component;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words how often somebody has to look whether a process still holds. */
public final class ReviewWords {

    private static final List<String> USUAL = List.of("P3M", "P6M", "P1Y", "P2Y");

    private ReviewWords() {}

    /** Such as "Every 6 months"; a period that is not whole months, or that cannot be read, is said as it is written. */
    public static String of(@Nullable String period, Component translator) {
        if (period == null) {
            return translator.getTranslation("review.every.never");
        }
        long months = months(period);
        return months > 0 ? translator.getTranslation("review.every.months", months) : period;
    }

    /** The usual ones, and one more when something else was chosen elsewhere, such as by an import. */
    public static List<String> choices(@Nullable String chosen) {
        if (chosen == null || USUAL.contains(chosen)) {
            return USUAL;
        }
        long months = months(chosen);
        var others = USUAL.stream().filter(usual -> months(usual) != months);
        return Stream.concat(others, Stream.of(chosen)).toList();
    }

    private static long months(String period) {
        try {
            var read = Period.parse(period);
            return read.getDays() == 0 ? read.toTotalMonths() : 0;
        } catch (DateTimeParseException unreadable) {
            return 0;
        }
    }
}

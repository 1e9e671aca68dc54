package io.scalewell.backend.process.interchange.pdf;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Says a period in English, such as "1 year 6 months". */
final class PeriodText {

    private PeriodText() {}

    static String of(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), "year");
        add(parts, period.getMonths(), "month");
        add(parts, period.getDays(), "day");
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}

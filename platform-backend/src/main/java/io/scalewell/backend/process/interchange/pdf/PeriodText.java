package io.scalewell.backend.process.interchange.pdf;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Says a period, such as "1 year 6 months". */
final class PeriodText {

    private final Html html;

    PeriodText(Html html) {
        this.html = html;
    }

    String of(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), "period.years");
        add(parts, period.getMonths(), "period.months");
        add(parts, period.getDays(), "period.days");
        return String.join(" ", parts);
    }

    private void add(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(html.say(unit, number));
        }
    }
}

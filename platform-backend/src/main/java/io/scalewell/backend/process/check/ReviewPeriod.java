package io.scalewell.backend.process.check;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads how often a process has to be looked at: an ISO 8601 period of one day to ten years, such as {@code P6M}. */
public final class ReviewPeriod {

    private static final int LONGEST_YEARS = 10;

    private ReviewPeriod() {}

    public static Optional<Period> parse(String text) {
        try {
            Period period = Period.parse(text).normalized();
            boolean forwards = !period.isNegative() && !period.isZero();
            boolean bounded = period.toTotalMonths() <= 12 * LONGEST_YEARS && period.getDays() <= 366 * LONGEST_YEARS;
            return forwards && bounded ? Optional.of(period) : Optional.empty();
        } catch (DateTimeParseException | ArithmeticException other) {
            return Optional.empty();
        }
    }
}

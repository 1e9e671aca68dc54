package io.scalewell.backend.improvement.capture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Days as people say them: {@code today}, {@code tomorrow}, a weekday (the next one after today), or {@code 2026-12-04}. */
record DueWords(LocalDate today) {

    private static final int SHORTEST_DAY = 3;

    /**
     * Empty when the word is no day and {@code by} may just be a part of the sentence ("checked by legal"); after {@code due}, and
     * for anything with a figure in it, a day is expected.
     */
    Optional<LocalDate> read(String preposition, String written) throws NotUnderstoodException {
        String word = written.replaceAll("[.,;!]+$", "").toLowerCase(Locale.ROOT);
        Optional<LocalDate> named = named(word);
        if (named.isPresent()) {
            return named;
        }
        boolean likeADate = word.matches("\\d[\\d./-]*");
        if (!likeADate && preposition.equalsIgnoreCase("by")) {
            return Optional.empty();
        }
        return Optional.of(date(word));
    }

    private Optional<LocalDate> named(String word) {
        return switch (word) {
            case "today" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> weekday(word).map(day -> today.with(TemporalAdjusters.next(day)));
        };
    }

    private static Optional<DayOfWeek> weekday(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> word.length() >= SHORTEST_DAY
                        && day.name().toLowerCase(Locale.ROOT).startsWith(word))
                .findFirst();
    }

    private LocalDate date(String word) throws NotUnderstoodException {
        LocalDate date;
        try {
            date = LocalDate.parse(word);
        } catch (DateTimeParseException other) {
            throw new NotUnderstoodException(
                    "\"" + word + "\" is not a day. Write today, tomorrow, a weekday or a date such as "
                            + today.plusWeeks(2) + ".");
        }
        if (date.isBefore(today)) {
            throw new NotUnderstoodException(date + " is in the past.");
        }
        return date;
    }
}

package io.scalewell.backend.improvement.capture;

import io.scalewell.shared.text.Message;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as people say them, in English or German: {@code today}, {@code morgen}, a weekday (the next one after today), {@code 4
 * December}, {@code 4.12.} or {@code 2026-12-04}. A day without a year is the next one of that name.
 */
record DueWords(LocalDate today) {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);
    private static final int SHORTEST_NAME = 3;
    private static final int CENTURY = 2000;
    private static final Pattern FULL = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.?(\\d{2}|\\d{4})?");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\d{1,2})\\.?\\s+(\\p{L}+)\\.?(?:\\s+(\\d{4}))?");

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
        String before = preposition.toLowerCase(Locale.ROOT);
        boolean mayBeAnything = before.equals("by") || before.startsWith("bis");
        if (mayBeAnything && !Character.isDigit(word.codePointAt(0))) {
            return Optional.empty();
        }
        return Optional.of(date(word));
    }

    private Optional<LocalDate> named(String word) {
        return switch (word) {
            case "today", "heute" -> Optional.of(today);
            case "tomorrow", "morgen" -> Optional.of(today.plusDays(1));
            default ->
                called(DayOfWeek.values(), word, (day, locale) -> day.getDisplayName(TextStyle.FULL, locale))
                        .map(day -> today.with(TemporalAdjusters.next(day)));
        };
    }

    /** The one whose name begins like the word. */
    private static <T> Optional<T> called(T[] all, String word, BiFunction<T, Locale, String> name) {
        return Arrays.stream(all)
                .filter(each -> word.length() >= SHORTEST_NAME
                        && LANGUAGES.stream()
                                .anyMatch(locale -> name.apply(each, locale)
                                        .toLowerCase(locale)
                                        .startsWith(word)))
                .findFirst();
    }

    private LocalDate date(String word) throws NotUnderstoodException {
        LocalDate date;
        try {
            date = parsed(word);
        } catch (DateTimeException other) {
            date = null;
        }
        if (date == null) {
            throw new NotUnderstoodException(Message.of("capture.day", word, today.plusWeeks(2)));
        }
        if (date.isBefore(today)) {
            throw new NotUnderstoodException(Message.of("capture.past", date));
        }
        return date;
    }

    private @Nullable LocalDate parsed(String word) {
        Matcher full = FULL.matcher(word);
        if (full.matches()) {
            return LocalDate.of(number(full.group(1)), number(full.group(2)), number(full.group(3)));
        }
        Matcher points = POINTS.matcher(word);
        if (points.matches()) {
            return date(MonthDay.of(number(points.group(2)), number(points.group(1))), points.group(3));
        }
        Matcher named = NAMED_MONTH.matcher(word);
        if (named.matches()) {
            return called(
                            Month.values(),
                            named.group(2),
                            (month, locale) -> month.getDisplayName(TextStyle.FULL, locale))
                    .map(month -> date(MonthDay.of(month, number(named.group(1))), named.group(3)))
                    .orElse(null);
        }
        return null;
    }

    private LocalDate date(MonthDay day, @Nullable String year) {
        if (year != null) {
            int number = number(year);
            return day.atYear(number < 100 ? CENTURY + number : number);
        }
        LocalDate soon = day.atYear(today.getYear());
        return soon.isBefore(today) ? soon.plusYears(1) : soon;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

package io.scalewell.backend.calendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a due rule word by word. */
final class DueRuleParser {

    private static final int LONGEST_TEXT = 200;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern ISO =
            Pattern.compile("P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?)?");
    private static final Pattern LOOKS_ISO = Pattern.compile("[pP][\\dtT].*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern STEP_KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Set<String> WORKING = Set.of("working", "business");
    private static final Set<String> ELAPSED = Set.of("elapsed", "calendar");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int next;
    private int weeks;
    private int days;
    private Duration time = Duration.ZERO;
    private boolean working;
    private boolean elapsed;

    private record Word(String text, int position) {}

    DueRuleParser(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new DueRuleSyntaxException(LONGEST_TEXT, "A due rule has at most " + LONGEST_TEXT + " characters");
        }
        this.text = text;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start()));
        }
    }

    DueRule parse() {
        if (LOOKS_ISO.matcher(peek()).matches()) {
            isoAmount();
        } else {
            amountInWords();
        }
        if (!peek().equals("after")) {
            throw unexpected("'after'");
        }
        next++;
        DueAnchor anchor = anchor();
        if (next < words.size()) {
            throw unexpected("the end");
        }
        try {
            return new DueRule(weeks, days, time, elapsed, anchor);
        } catch (IllegalArgumentException e) {
            throw new DueRuleSyntaxException(words.getFirst().position(), String.valueOf(e.getMessage()));
        }
    }

    private void isoAmount() {
        Matcher iso = ISO.matcher(peek().toUpperCase(Locale.ROOT));
        if (!iso.matches() || peek().endsWith("t")) {
            throw unexpected("weeks, days, hours and minutes such as P2D or P1DT4H30M");
        }
        weeks = number(iso, 1);
        days = number(iso, 2);
        time = Duration.ofHours(number(iso, 3)).plusMinutes(number(iso, 4));
        next++;
        if (peek().equals("elapsed")) {
            elapsed = true;
            next++;
        }
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private void amountInWords() {
        do {
            int amount = number();
            clock();
            add(amount);
            if (peek().equals("and")) {
                next++;
            }
        } while (next < words.size() && !peek().equals("after"));
    }

    private int number() {
        String word = peek();
        Integer named = NUMBERS.get(word);
        if (named == null && !NUMBER.matcher(word).matches()) {
            throw unexpected("a number");
        }
        next++;
        return named != null ? named : Integer.parseInt(word);
    }

    private void clock() {
        if (WORKING.contains(peek()) && !elapsed) {
            working = true;
            next++;
        } else if (ELAPSED.contains(peek()) && !working) {
            elapsed = true;
            next++;
        }
    }

    private void add(int amount) {
        switch (peek()) {
            case "week", "weeks" -> weeks += amount;
            case "day", "days" -> days += amount;
            case "hour", "hours" -> time = time.plusHours(amount);
            case "minute", "minutes" -> time = time.plusMinutes(amount);
            default -> throw unexpected("minutes, hours, days or weeks");
        }
        next++;
    }

    private DueAnchor anchor() {
        if (peek().equals("the")) {
            next++;
        } else if (peek().equals("it") && peek(1).equals("is")) {
            next += 2;
        }
        if (!STEP_KEY.matcher(peek()).matches()) {
            throw unexpected("'previous', 'start', 'ready' or the key of a step");
        }
        DueAnchor anchor = DueAnchor.named(peek());
        next++;
        if (anchor instanceof DueAnchor.Previous && peek().equals("step")) {
            next++;
        }
        return anchor;
    }

    private String peek() {
        return peek(0);
    }

    private String peek(int ahead) {
        return next + ahead < words.size() ? words.get(next + ahead).text() : "";
    }

    private DueRuleSyntaxException unexpected(String expected) {
        String found = next < words.size() ? "'" + words.get(next).text() + "'" : "the end";
        int position = next < words.size() ? words.get(next).position() : text.length();
        return new DueRuleSyntaxException(position, "Expected " + expected + ", but found " + found);
    }
}

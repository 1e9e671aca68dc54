package io.scalewell.backend.calendar;

import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a due rule word by word. */
final class DueRuleParser {

    private static final int LONGEST_TEXT = 200;
    private static final Pattern WORD = Pattern.compile("[^\\s,]+");
    private static final Pattern ISO =
            Pattern.compile("P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?)?");
    private static final Pattern LOOKS_ISO = Pattern.compile("[pP][\\dtT].*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern STEP_KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int next;
    private int weeks;
    private int days;
    private Duration time = Duration.ZERO;
    private boolean working;
    private boolean elapsed;
    private boolean inWords;

    private record Word(String text, int position) {}

    DueRuleParser(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new DueRuleSyntaxException(LONGEST_TEXT, Message.of("due.too-long", LONGEST_TEXT));
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
        DueAnchor anchor = counted();
        if (next < words.size()) {
            throw unexpected(Message.of("due.the-end"));
        }
        DueRule.fault(weeks, days, time).ifPresent(fault -> {
            throw new DueRuleSyntaxException(words.getFirst().position(), fault);
        });
        return new DueRule(weeks, days, time, elapsed, anchor);
    }

    /** Words such as "within 3 days" count from when the step is ready, unless they say from what. */
    private DueAnchor counted() {
        if (inWords && next == words.size()) {
            return new DueAnchor.Ready();
        }
        if (!DueVocabulary.AFTER.contains(peek())) {
            throw unexpected(Message.of("due.after"));
        }
        boolean german = !peek().equals("after");
        next++;
        return anchor(german);
    }

    private void isoAmount() {
        Matcher iso = ISO.matcher(peek().toUpperCase(Locale.ROOT));
        if (!iso.matches() || peek().endsWith("t")) {
            throw unexpected(Message.of("due.iso"));
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
        while (DueVocabulary.LEADS.contains(peek())) {
            inWords = true;
            next++;
        }
        do {
            int amount = number();
            clock();
            add(amount);
            if (DueVocabulary.AND.contains(peek())) {
                next++;
            }
        } while (next < words.size() && !DueVocabulary.AFTER.contains(peek()));
    }

    private int number() {
        String word = peek();
        Integer named = DueVocabulary.number(word);
        if (named == null && !NUMBER.matcher(word).matches()) {
            throw unexpected(Message.of("due.number"));
        }
        next++;
        return named != null ? named : Integer.parseInt(word);
    }

    private void clock() {
        if (count(DueVocabulary.clock(peek()))) {
            next++;
        }
    }

    /** Answers whether that clock was named; a rule has one only. */
    private boolean count(@Nullable String clock) {
        if ("working".equals(clock) && !elapsed) {
            working = true;
            return true;
        }
        if ("elapsed".equals(clock) && !working) {
            elapsed = true;
            return true;
        }
        return false;
    }

    private void add(int amount) {
        String within = DueVocabulary.clockWithin(peek());
        if (within != null && !count(within)) {
            throw unexpected(Message.of("due.clock"));
        }
        switch (DueVocabulary.unit(peek())) {
            case "weeks" -> weeks += amount;
            case "days" -> days += amount;
            case "hours" -> time = time.plusHours(amount);
            case "minutes" -> time = time.plusMinutes(amount);
            default -> throw unexpected(Message.of("due.unit"));
        }
        next++;
    }

    /**
     * In German the step before is "der vorherige Schritt", and what is counted from may be "nachdem er bereit ist"; behind "after" a
     * German word is the key of a step.
     */
    private DueAnchor anchor(boolean german) {
        if (DueVocabulary.ARTICLES.contains(peek())) {
            next++;
        } else if (peek().equals("it") && peek(1).equals("is")) {
            next += 2;
        } else if (german && peek().equals("er")) {
            next++;
        }
        if (!STEP_KEY.matcher(german ? DueVocabulary.anchor(peek()) : peek()).matches()) {
            throw unexpected(Message.of("due.anchor"));
        }
        DueAnchor anchor = DueAnchor.named(german ? DueVocabulary.anchor(peek()) : peek());
        next++;
        boolean namedInFull = anchor instanceof DueAnchor.Previous && DueVocabulary.STEP.contains(peek())
                || anchor instanceof DueAnchor.Ready && german && peek().equals("ist");
        if (namedInFull) {
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

    private DueRuleSyntaxException unexpected(Message expected) {
        Message found =
                next < words.size() ? Message.of("due.word", words.get(next).text()) : Message.of("due.the-end");
        int position = next < words.size() ? words.get(next).position() : text.length();
        return new DueRuleSyntaxException(position, Message.of("due.unexpected", expected, found));
    }
}

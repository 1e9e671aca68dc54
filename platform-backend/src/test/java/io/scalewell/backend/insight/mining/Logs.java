package io.scalewell.backend.insight.mining;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Logs for tests: an activity is a letter, and the letters of a word are a minute apart. */
final class Logs {

    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    /** Six cases, 42 events, eight activities, six variants and sixteen edges. */
    static final String[] ORDERS = {"abdeh", "adceg", "acdefbdeg", "adbeh", "acdefdcefcdeh", "acdeg"};

    private Logs() {}

    static CodedLog coded(String... words) {
        return coded(IntStream.range(0, words.length)
                .mapToObj(number -> word("case " + number, words[number]))
                .toArray(Case[]::new));
    }

    static CodedLog coded(Case... cases) {
        return CodedLog.of(() -> Arrays.stream(cases));
    }

    static Case word(String id, String letters) {
        List<CaseEvent> events = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            events.add(event(letters.substring(i, i + 1), i));
        }
        return new Case(id, null, events);
    }

    static CaseEvent event(String activity, int minute) {
        return new CaseEvent(activity, minute(minute), null, null);
    }

    static Instant minute(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }

    static String[] randomWords(int seed, int words, int letters) {
        Random random = new Random(seed);
        return Stream.generate(() -> IntStream.range(0, 1 + random.nextInt(12))
                        .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(letters))))
                        .reduce("", String::concat))
                .limit(words)
                .toArray(String[]::new);
    }
}

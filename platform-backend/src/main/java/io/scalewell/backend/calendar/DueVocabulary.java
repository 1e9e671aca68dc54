package io.scalewell.backend.calendar;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of due rules, English and German side by side; the written form is English. */
final class DueVocabulary {

    /** Said before the amount, without a meaning of their own. */
    static final Set<String> LEADS = Set.of("within", "in", "binnen", "innerhalb", "von");

    static final Set<String> AND = Set.of("and", "und");
    static final Set<String> AFTER = Set.of("after", "nach", "nachdem");
    static final Set<String> ARTICLES = Set.of("the", "dem", "der", "des", "den");
    static final Set<String> STEP = Set.of("step", "schritt");

    private static final Map<String, String> NUMBERS = table(
            "1 a an one ein eine einen einem einer",
            "2 two zwei",
            "3 three drei",
            "4 four vier",
            "5 five fünf",
            "6 six sechs",
            "7 seven sieben",
            "8 eight acht",
            "9 nine neun",
            "10 ten zehn");

    private static final Map<String, String> CLOCKS = table("working business", "elapsed calendar");

    private static final Map<String, String> UNITS = table(
            "minutes minute minuten",
            "hours hour stunde stunden arbeitsstunde arbeitsstunden",
            "days day tag tage tagen arbeitstag arbeitstage arbeitstagen werktag werktage werktagen kalendertag kalendertage kalendertagen",
            "weeks week woche wochen arbeitswoche arbeitswochen kalenderwoche kalenderwochen");

    private static final Map<String, String> ANCHORS =
            table("previous vorherigen vorigen letzten", "start beginn", "ready bereit bereitschaft");

    private DueVocabulary() {}

    static @Nullable Integer number(String word) {
        var digits = NUMBERS.get(word);
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** {@code working} or {@code elapsed}. */
    static @Nullable String clock(String word) {
        return CLOCKS.get(word);
    }

    /** The clock that a German unit names in one word, such as Arbeitstage. */
    static @Nullable String clockWithin(String unit) {
        return unit.startsWith("arbeits") || unit.startsWith("werk")
                ? "working"
                : unit.startsWith("kalender") ? "elapsed" : null;
    }

    /** The English plural of a unit, or the word itself. */
    static String unit(String word) {
        return UNITS.getOrDefault(word, word);
    }

    /** The English word for what a rule counts from, or the word itself. */
    static String anchor(String word) {
        return ANCHORS.getOrDefault(word, word);
    }

    /** The first word of each line is the meaning, and stands for itself as well. */
    private static Map<String, String> table(String... lines) {
        return Stream.of(lines)
                .map(line -> line.split(" "))
                .flatMap(words -> Stream.of(words).map(word -> Map.entry(word, words[0])))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

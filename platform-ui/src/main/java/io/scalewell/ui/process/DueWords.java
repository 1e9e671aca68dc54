package io.scalewell.ui.process;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.scalewell.ui.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a due rule such as {@code P2D after previous} in words, and reads such words. */
public final class DueWords {

    private static final Pattern RULE = Pattern.compile(
            "P(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?)?( elapsed)? after ([a-z0-9-]+)(?: step)?");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,6}) .+");
    private static final String COMMA = ",";
    private static final String KEY = "[a-z0-9]+(?:-[a-z0-9]+)*";

    private static final List<String> ANCHORS = List.of("previous", "start", "ready");
    private static final List<Unit> UNITS = List.of(
            new Unit("due.working-weeks", "P%dW"),
            new Unit("due.working-days", "P%dD"),
            new Unit("due.working-hours", "PT%dH"),
            new Unit("due.weeks", "P%dW elapsed"),
            new Unit("due.days", "P%dD elapsed"),
            new Unit("due.hours", "PT%dH elapsed"),
            new Unit("due.minutes", "PT%dM"));

    /** A text for an amount, and what it is in a rule. */
    private record Unit(String text, String rule) {}

    private DueWords() {}

    /** A rule that is written in words already stays as it is. */
    public static String of(String rule, Component translator) {
        return of(rule, translator, UnaryOperator.identity());
    }

    /**
     * Like {@link #of(String, Component)}.
     *
     * @param titles gives the title of a step by its key
     */
    public static String of(String rule, Component translator, UnaryOperator<String> titles) {
        var match = RULE.matcher(rule.strip());
        if (!match.matches()) {
            return rule;
        }
        boolean elapsed = match.group(5) != null;
        var amounts = Stream.of(
                        amount(match.group(1), elapsed ? "due.weeks" : "due.working-weeks", translator),
                        amount(match.group(2), elapsed ? "due.days" : "due.working-days", translator),
                        amount(match.group(3), elapsed ? "due.hours" : "due.working-hours", translator),
                        amount(match.group(4), "due.minutes", translator))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return after(amounts, match.group(6), translator, titles);
    }

    private static Optional<String> amount(@Nullable String number, String key, Component translator) {
        return Optional.ofNullable(number).map(digits -> translator.getTranslation(key, Integer.parseInt(digits)));
    }

    private static String after(String amount, String anchor, Component translator, UnaryOperator<String> titles) {
        return ANCHORS.contains(anchor)
                ? translator.getTranslation("due.after." + anchor, amount)
                : translator.getTranslation("due.after.step", amount, titles.apply(anchor));
    }

    /**
     * The rule that somebody typed in the words of {@link #of}, in the reader's language. Anything else stays as it is: it may be a
     * rule already, or English, which the platform reads by itself.
     */
    public static String read(String typed, Component translator) {
        var words = typed.strip();
        var amount = AMOUNT.matcher(words);
        if (Language.ENGLISH.isOf(UI.getCurrent().getLocale()) || !amount.matches()) {
            return words;
        }
        int number = Integer.parseInt(amount.group(1));
        return UNITS.stream()
                .flatMap(unit -> rule(unit, number, words, translator).stream())
                .findFirst()
                .orElse(words);
    }

    private static Optional<String> rule(Unit unit, int number, String words, Component translator) {
        var amount = translator.getTranslation(unit.text(), number);
        return Stream.concat(ANCHORS.stream(), step(amount, words, translator).stream())
                .filter(anchor -> isSame(after(amount, anchor, translator, UnaryOperator.identity()), words))
                .map(anchor -> unit.rule().formatted(number) + " after " + anchor)
                .findFirst();
    }

    /** A comma is easily forgotten. */
    private static boolean isSame(String said, String typed) {
        return said.replace(COMMA, "").equalsIgnoreCase(typed.replace(COMMA, ""));
    }

    private static Optional<String> step(String amount, String words, Component translator) {
        var before = translator.getTranslation("due.after.step", amount, "");
        var key = words.substring(Math.min(before.length(), words.length())).toLowerCase(Locale.ROOT);
        return Optional.of(key).filter(each -> each.matches(KEY));
    }
}

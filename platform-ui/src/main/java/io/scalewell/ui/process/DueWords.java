package io.scalewell.ui.process;

import com.vaadin.flow.component.Component;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says a due rule such as {@code P2D after previous} in words. One that is written in words already stays as it is. */
public final class DueWords {

    private static final Pattern RULE = Pattern.compile(
            "P(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?)?( elapsed)? after ([a-z0-9-]+)(?: step)?");

    private DueWords() {}

    public static String of(String rule, Component translator) {
        var match = RULE.matcher(rule.strip());
        if (!match.matches()) {
            return rule;
        }
        boolean elapsed = match.group(5) != null;
        var amount = new StringBuilder();
        append(amount, match.group(1), elapsed ? "due.weeks" : "due.working-weeks", translator);
        append(amount, match.group(2), elapsed ? "due.days" : "due.working-days", translator);
        append(amount, match.group(3), elapsed ? "due.hours" : "due.working-hours", translator);
        append(amount, match.group(4), "due.minutes", translator);
        var anchor = match.group(6);
        var after = switch (anchor) {
            case "previous", "start", "ready" -> translator.getTranslation("due.after." + anchor);
            default -> translator.getTranslation("due.after.step", anchor);
        };
        return amount + after;
    }

    private static void append(StringBuilder text, @Nullable String number, String key, Component translator) {
        if (number != null) {
            text.append(translator.getTranslation(key, Integer.parseInt(number)))
                    .append(' ');
        }
    }
}

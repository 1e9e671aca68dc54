package io.scalewell.backend.process.interchange.pdf;

import io.scalewell.backend.calendar.DueAnchor;
import io.scalewell.backend.calendar.DueRule;
import io.scalewell.backend.calendar.DueRuleSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says a due rule in English: {@code P2D after previous} is "2 working days after the step before". */
final class DueText {

    private final Map<String, String> titles;

    /** @param titles of steps, by their keys */
    DueText(Map<String, String> titles) {
        this.titles = titles;
    }

    /** A rule that cannot be read is shown as it was typed: a draft may hold one. */
    @Nullable
    String of(@Nullable String rule) {
        if (rule == null || rule.isBlank()) {
            return null;
        }
        try {
            return words(DueRule.parse(rule));
        } catch (DueRuleSyntaxException unreadable) {
            return rule;
        }
    }

    private String words(DueRule rule) {
        String working = rule.elapsed() ? "" : "working ";
        List<String> parts = new ArrayList<>();
        add(parts, rule.weeks(), working + "week");
        add(parts, rule.days(), working + "day");
        add(parts, rule.time().toHours(), working + "hour");
        add(parts, rule.time().toMinutesPart(), "minute");
        return String.join(" ", parts) + " after " + anchor(rule.anchor());
    }

    private String anchor(DueAnchor anchor) {
        return switch (anchor) {
            case DueAnchor.Previous() -> "the step before";
            case DueAnchor.Start() -> "the start of the run";
            case DueAnchor.Ready() -> "the step can be begun";
            case DueAnchor.Step(String key) -> "“" + titles.getOrDefault(key, key) + "”";
        };
    }

    private static void add(List<String> parts, long number, String unit) {
        if (number > 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}

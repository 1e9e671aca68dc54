package io.scalewell.backend.process.interchange.pdf;

import io.scalewell.backend.calendar.DueAnchor;
import io.scalewell.backend.calendar.DueRule;
import io.scalewell.backend.calendar.DueRuleSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says a due rule: {@code P2D after previous} is "2 working days after the step before". */
final class DueText {

    private final Map<String, String> titles;
    private final Html html;

    /** @param titles of steps, by their keys */
    DueText(Map<String, String> titles, Html html) {
        this.titles = titles;
        this.html = html;
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
        boolean elapsed = rule.elapsed();
        List<String> parts = new ArrayList<>();
        add(parts, rule.weeks(), elapsed ? "due.weeks" : "due.working-weeks");
        add(parts, rule.days(), elapsed ? "due.days" : "due.working-days");
        add(parts, rule.time().toHours(), elapsed ? "due.hours" : "due.working-hours");
        add(parts, rule.time().toMinutesPart(), "due.minutes");
        String amount = String.join(" ", parts);
        return switch (rule.anchor()) {
            case DueAnchor.Previous() -> html.say("due.after-previous", amount);
            case DueAnchor.Start() -> html.say("due.after-start", amount);
            case DueAnchor.Ready() -> html.say("due.after-ready", amount);
            case DueAnchor.Step(String key) -> html.say("due.after-step", amount, titles.getOrDefault(key, key));
        };
    }

    private void add(List<String> parts, long number, String unit) {
        if (number > 0) {
            parts.add(html.say(unit, number));
        }
    }
}

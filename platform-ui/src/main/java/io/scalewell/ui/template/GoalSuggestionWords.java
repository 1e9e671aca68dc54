package io.scalewell.ui.template;

import com.vaadin.flow.component.Component;
import io.scalewell.shared.template.GoalSuggestion;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** A suggested goal in words. */
public final class GoalSuggestionWords {

    private GoalSuggestionWords() {}

    /** Such as "Cycle time, median: at most 40 h". */
    public static String sentence(GoalSuggestion goal, Component translator, Locale locale) {
        var amount = new DecimalFormat("#.##", DecimalFormatSymbols.getInstance(locale));
        return translator.getTranslation(
                goal.metric().lessIsBetter() ? "template.goal.most" : "template.goal.least",
                translator.getTranslation("metric." + goal.metric()),
                translator.getTranslation("metric.unit." + goal.metric().unit(), amount.format(goal.target())));
    }

    /** What must not get worse. */
    public static Optional<String> counter(GoalSuggestion goal, Component translator) {
        return Optional.ofNullable(goal.counterMetric())
                .map(metric -> translator.getTranslation(
                        "template.goal.counter", translator.getTranslation("metric." + metric)));
    }
}

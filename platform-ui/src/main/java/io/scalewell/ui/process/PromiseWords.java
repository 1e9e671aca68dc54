package io.scalewell.ui.process;

import com.vaadin.flow.component.Component;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.process.Verdict;
import java.util.Arrays;
import java.util.Locale;

/** The metrics that a version promises to move, by the names that verdicts have. */
public final class PromiseWords {

    private PromiseWords() {}

    /** Such as {@code cycle-time-median}. */
    public static String name(Metric metric) {
        return metric.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a version promises, as a sentence. */
    public static String sentence(Verdict verdict, Component translator) {
        var metric = of(verdict.metric(), translator);
        var counter = verdict.counterMetrics().stream()
                .map(each -> of(each, translator))
                .toList();
        var promise = translator.getTranslation("versions.promise." + verdict.direction(), metric);
        return counter.isEmpty()
                ? promise
                : promise + " " + translator.getTranslation("versions.counter", String.join(", ", counter));
    }

    /** In words; a name that is none of ours, given over the API, as it is. */
    public static String of(String name, Component translator) {
        boolean known =
                Arrays.stream(Metric.values()).anyMatch(metric -> name(metric).equals(name));
        return known ? translator.getTranslation("metric." + name) : name;
    }
}

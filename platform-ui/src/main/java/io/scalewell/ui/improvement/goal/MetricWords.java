package io.scalewell.ui.improvement.goal;

import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.ui.component.ChartSpec;
import io.scalewell.ui.text.Numbers;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Metrics and their values in words, and as charts count them. */
final class MetricWords {

    private final Span texts = new Span();
    private final Numbers numbers;

    MetricWords(Locale locale) {
        numbers = new Numbers(locale);
    }

    String name(Metric metric) {
        return texts.getTranslation("metric." + metric);
    }

    String value(Metric metric, @Nullable Double value) {
        return value == null
                ? numbers.decimal(null)
                : texts.getTranslation("metric.unit." + metric.unit(), numbers.decimal(value));
    }

    static ChartSpec.Unit unit(Metric metric) {
        return switch (metric.unit()) {
            case HOURS -> ChartSpec.Unit.WORKING_HOURS;
            case PERCENT -> ChartSpec.Unit.SHARE;
            case PER_WEEK -> ChartSpec.Unit.COUNT;
        };
    }

    /** In the unit of the chart, which counts shares from 0 to 1. */
    static double drawn(Metric metric, double value) {
        return metric.unit() == Metric.Unit.PERCENT ? value / 100 : value;
    }
}

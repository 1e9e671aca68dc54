package io.scalewell.ui.improvement.goal;

import com.vaadin.flow.component.Composite;
import io.scalewell.shared.improvement.Goal;
import io.scalewell.ui.component.Chart;
import io.scalewell.ui.component.ChartSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The course of a goal against the straight line from its baseline to its target. */
final class GoalChart extends Composite<Chart> {

    private final Goal goal;
    private final MetricWords words;
    private final Instant now;

    GoalChart(Goal goal, MetricWords words, Instant now) {
        this.goal = goal;
        this.words = words;
        this.now = now;
    }

    @Override
    protected Chart initContent() {
        List<ChartSpec.At> measured = goal.trend().stream()
                .map(point -> at(point.week(), point.value()))
                .toList();
        var plan = List.of(at(goal.start(), goal.baseline()), at(goal.deadline(), goal.target()));
        return new Chart(new ChartSpec.Line(
                getTranslation(
                        "goal.chart.title",
                        words.name(goal.metric()),
                        words.value(goal.metric(), goal.current()),
                        words.value(goal.metric(), goal.expected())),
                getTranslation("goal.chart.subtitle"),
                MetricWords.unit(goal.metric()),
                List.of(
                        new ChartSpec.Series(getTranslation("goal.chart.measured"), measured),
                        new ChartSpec.Series(getTranslation("goal.chart.plan"), plan)),
                reference(goal.target(), "goal.chart.target"),
                reference(goal.baseline(), "goal.chart.baseline"),
                now));
    }

    private ChartSpec.Reference reference(double value, String key) {
        return new ChartSpec.Reference(
                MetricWords.drawn(goal.metric(), value), getTranslation(key, words.value(goal.metric(), value)));
    }

    private ChartSpec.At at(LocalDate day, @Nullable Double value) {
        return new ChartSpec.At(instant(day), value == null ? null : MetricWords.drawn(goal.metric(), value));
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}

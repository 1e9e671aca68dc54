package io.scalewell.ui.insight.page;

import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.insight.DurationStatistic;
import io.scalewell.shared.insight.InsightSummary;
import io.scalewell.ui.component.KpiTile;
import io.scalewell.ui.component.KpiTile.Change;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Each figure with its definition, and how it moved against the time before. */
final class SummaryTiles {

    private final Question question;
    private final InsightSummary now;
    private final @Nullable InsightSummary before;
    private final Div texts = new Div();

    SummaryTiles(Question question, InsightSummary now) {
        this.question = question;
        this.now = now;
        before = question.choice().period().isLimited()
                ? question.insights().summary(question.subject(), question.before())
                : null;
    }

    Div strip() {
        return KpiTile.strip(
                throughput(),
                duration("cycle", InsightSummary::cycleTime),
                duration("lead", InsightSummary::leadTime),
                share("flow", InsightSummary::flowEfficiency, true),
                share("on-time", InsightSummary::onTime, true),
                share("first-pass", InsightSummary::firstPassYield, true),
                share("rework", InsightSummary::rework, false),
                tile("progress", question.numbers().count(now.workInProgress())));
    }

    private KpiTile throughput() {
        var course = now.perWeek().stream()
                .<@Nullable Double>map(week -> (double) week.completed())
                .toList();
        var tile = tile("throughput", question.numbers().decimal(now.throughputPerWeek()))
                .withCourse(course, texts.getTranslation("insight.throughput.subtitle"));
        return compared(tile, InsightSummary::throughputPerWeek, true);
    }

    private KpiTile duration(String name, Function<InsightSummary, DurationStatistic> figure) {
        var statistic = figure.apply(now);
        return compared(
                tile(name, question.duration(statistic.median()))
                        .withDetail(texts.getTranslation("insight.p85", question.duration(statistic.p85()))),
                summary -> {
                    var median = figure.apply(summary).median();
                    return median == null ? null : Question.hours(median);
                },
                false);
    }

    private KpiTile share(String name, Function<InsightSummary, @Nullable Double> figure, boolean moreIsBetter) {
        var tile = tile(name, question.numbers().share(figure.apply(now)));
        var earlier = earlier(figure);
        var current = figure.apply(now);
        if (earlier == null || current == null) {
            return tile;
        }
        var text = texts.getTranslation("insight.points", question.numbers().points(current, earlier));
        return tile.withChange(meaning(Math.round((current - earlier) * 100), moreIsBetter), text);
    }

    private KpiTile tile(String name, String value) {
        return new KpiTile(texts.getTranslation("insight.figure." + name), value)
                .withDefinition(texts.getTranslation("insight.figure." + name + ".definition"));
    }

    private KpiTile compared(KpiTile tile, Function<InsightSummary, @Nullable Double> figure, boolean moreIsBetter) {
        var earlier = earlier(figure);
        var current = figure.apply(now);
        if (earlier == null || current == null || earlier == 0) {
            return tile;
        }
        var text = texts.getTranslation("insight.change", question.numbers().change(current, earlier));
        return tile.withChange(meaning(Math.round((current - earlier) / earlier * 100), moreIsBetter), text);
    }

    private @Nullable Double earlier(Function<InsightSummary, @Nullable Double> figure) {
        return before == null || before.runs() == 0 ? null : figure.apply(before);
    }

    private static Change meaning(long percent, boolean moreIsBetter) {
        if (percent == 0) {
            return Change.FLAT;
        }
        return percent > 0 == moreIsBetter ? Change.GOOD : Change.BAD;
    }
}

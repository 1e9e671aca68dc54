package io.scalewell.ui.insight.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.insight.InsightSummary;
import io.scalewell.ui.component.Chart;
import io.scalewell.ui.component.ChartSpec;
import java.time.ZoneOffset;
import java.util.List;

/** The figures of a process, each against the time before. */
final class SummaryTab extends Div {

    private final Question question;

    SummaryTab(Question question) {
        this.question = question;
        addClassName("sw-stack");
        var summary = question.insights().summary(question.subject(), question.selection());
        if (summary.runs() == 0) {
            add(new NothingCompleted(question));
        } else {
            add(new SummaryTiles(question, summary).strip(), throughput(summary));
        }
    }

    private Component throughput(InsightSummary summary) {
        List<ChartSpec.At> points = summary.perWeek().stream()
                .map(week -> new ChartSpec.At(
                        week.week().atStartOfDay(ZoneOffset.UTC).toInstant(), (double) week.completed()))
                .toList();
        return new Chart(new ChartSpec.Line(
                getTranslation(
                        "insight.throughput.title",
                        summary.runs(),
                        question.numbers().decimal(summary.throughputPerWeek())),
                getTranslation("insight.throughput.subtitle"),
                ChartSpec.Unit.COUNT,
                List.of(new ChartSpec.Series(getTranslation("insight.throughput.series"), points)),
                null,
                null,
                null));
    }
}

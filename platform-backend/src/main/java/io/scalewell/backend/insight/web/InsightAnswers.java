package io.scalewell.backend.insight.web;

import io.scalewell.shared.insight.ControlChartView;
import io.scalewell.shared.insight.ControlMeasure;
import io.scalewell.shared.insight.HandOff;
import io.scalewell.shared.insight.InsightSummary;
import io.scalewell.shared.insight.Insights;
import io.scalewell.shared.insight.ProcessMapView;
import io.scalewell.shared.insight.RuleSet;
import io.scalewell.shared.insight.StepInsight;
import io.scalewell.shared.insight.Subject;
import io.scalewell.shared.insight.Variant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Answers the questions that processes and imported logs have in common. */
@Component
class InsightAnswers {

    private static final int ALL = 100;

    private final Insights insights;

    InsightAnswers(Insights insights) {
        this.insights = insights;
    }

    InsightSummary summary(Subject subject, InsightParameters query) {
        return insights.summary(subject, query.selection());
    }

    Steps steps(Subject subject, InsightParameters query) {
        return new Steps(insights.steps(subject, query.selection()));
    }

    ProcessMapView map(Subject subject, MapParameters query) {
        return insights.map(
                subject,
                query.insight().selection(),
                Objects.requireNonNullElse(query.activities(), ALL),
                Objects.requireNonNullElse(query.paths(), ALL));
    }

    Variants variants(Subject subject, InsightParameters query) {
        return new Variants(insights.variants(subject, query.selection()));
    }

    Map<String, Long> rework(Subject subject, InsightParameters query) {
        return insights.rework(subject, query.selection());
    }

    HandOffs handOffs(Subject subject, InsightParameters query) {
        return new HandOffs(insights.handOffs(subject, query.selection()));
    }

    ControlChartView controlChart(Subject subject, ChartParameters query) {
        return insights.controlChart(
                subject,
                query.insight().selection(),
                Objects.requireNonNullElse(query.measure(), ControlMeasure.CYCLE_TIME),
                Objects.requireNonNullElse(query.rules(), RuleSet.NELSON));
    }

    record Steps(List<StepInsight> items) {}

    record Variants(List<Variant> items) {}

    record HandOffs(List<HandOff> items) {}
}

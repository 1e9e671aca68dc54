package io.scalewell.ui.fake;

import io.scalewell.shared.insight.ControlChartView;
import io.scalewell.shared.insight.ControlMeasure;
import io.scalewell.shared.insight.HandOff;
import io.scalewell.shared.insight.InsightSummary;
import io.scalewell.shared.insight.Insights;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.insight.ProcessMapView;
import io.scalewell.shared.insight.RuleSet;
import io.scalewell.shared.insight.Selection;
import io.scalewell.shared.insight.StepInsight;
import io.scalewell.shared.insight.Subject;
import io.scalewell.shared.insight.Variant;
import io.scalewell.shared.problem.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@link Insights} in memory: the overview can be filled, every subject is empty. */
public final class FakeInsights implements Insights {

    public final List<ProcessHealth> overview = new ArrayList<>();

    @Override
    public List<ProcessHealth> overview() {
        return List.copyOf(overview);
    }

    @Override
    public InsightSummary summary(Subject subject, Selection selection) {
        throw new NotFound("subject");
    }

    @Override
    public List<StepInsight> steps(Subject subject, Selection selection) {
        return List.of();
    }

    @Override
    public ProcessMapView map(Subject subject, Selection selection, int activities, int paths) {
        return new ProcessMapView(List.of(), List.of(), Map.of(), Map.of(), null);
    }

    @Override
    public List<Variant> variants(Subject subject, Selection selection) {
        return List.of();
    }

    @Override
    public Map<String, Long> rework(Subject subject, Selection selection) {
        return Map.of();
    }

    @Override
    public List<HandOff> handOffs(Subject subject, Selection selection) {
        return List.of();
    }

    @Override
    public ControlChartView controlChart(Subject subject, Selection selection, ControlMeasure measure, RuleSet rules) {
        throw new NotFound("subject");
    }
}

package io.scalewell.fake;

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
import io.scalewell.shared.process.ProcessKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@link Insights} in memory: answers what it was filled with, whatever is asked about. */
public final class FakeInsights implements Insights {

    public final List<ProcessHealth> overview = new ArrayList<>();
    public final List<StepInsight> steps = new ArrayList<>();
    public final List<Variant> variants = new ArrayList<>();
    public @Nullable InsightSummary summary;
    public @Nullable ControlChartView controlChart;
    public ProcessMapView map = new ProcessMapView(List.of(), List.of(), Map.of(), Map.of(), null);
    public Selection asked = Selection.everything();

    public void clear() {
        overview.clear();
        steps.clear();
        variants.clear();
        summary = null;
        controlChart = null;
        map = new ProcessMapView(List.of(), List.of(), Map.of(), Map.of(), null);
    }

    @Override
    public List<ProcessHealth> overview() {
        return List.copyOf(overview);
    }

    @Override
    public List<ProcessHealth> health(List<ProcessKey> processes) {
        return overview.stream()
                .filter(health -> processes.contains(health.process()))
                .toList();
    }

    @Override
    public InsightSummary summary(Subject subject, Selection selection) {
        asked = selection;
        return known(summary);
    }

    @Override
    public List<StepInsight> steps(Subject subject, Selection selection) {
        return List.copyOf(steps);
    }

    @Override
    public ProcessMapView map(Subject subject, Selection selection, int activities, int paths) {
        return map;
    }

    @Override
    public List<Variant> variants(Subject subject, Selection selection) {
        return List.copyOf(variants);
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
        return known(controlChart);
    }

    private static <T> T known(@Nullable T answer) {
        if (answer == null) {
            throw new NotFound("subject");
        }
        return answer;
    }
}

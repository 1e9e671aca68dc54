package io.scalewell.shared.insight;

import io.scalewell.shared.process.ProcessKey;
import java.util.List;
import java.util.Map;

/** Numbers and pictures of what happened. For every member. An unknown subject is {@code NotFound}. */
public interface Insights {

    /** All live processes, the one that waited longest first. */
    List<ProcessHealth> overview();

    /** The same of some processes only, in their order; for those that are retired or were never published as well. */
    List<ProcessHealth> health(List<ProcessKey> processes);

    InsightSummary summary(Subject subject, Selection selection);

    /** The bottleneck first. */
    List<StepInsight> steps(Subject subject, Selection selection);

    /**
     * @param activities share of activities to keep by frequency, 0 to 100
     * @param paths share of edges to keep, 0 to 100; every activity stays reachable
     */
    ProcessMapView map(Subject subject, Selection selection, int activities, int paths);

    /** Most frequent first. */
    List<Variant> variants(Subject subject, Selection selection);

    /** Activity to the number of cases in which it occurs more than once. */
    Map<String, Long> rework(Subject subject, Selection selection);

    List<HandOff> handOffs(Subject subject, Selection selection);

    ControlChartView controlChart(Subject subject, Selection selection, ControlMeasure measure, RuleSet rules);
}

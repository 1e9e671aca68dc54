package io.scalewell.backend.insight;

import io.scalewell.backend.insight.chart.RunRules;
import io.scalewell.backend.insight.chart.XmrChart;
import io.scalewell.backend.insight.chart.XmrLimits;
import io.scalewell.shared.insight.ControlChartView;
import io.scalewell.shared.insight.ControlMeasure;
import io.scalewell.shared.insight.RuleSet;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An XmR chart with one point per case, whose limits restart with each version (measures.md, Control charts). */
final class ControlNumbers {

    private final History history;
    private final PassClock clock;

    ControlNumbers(History history, PassClock clock) {
        this.history = history;
        this.clock = clock;
    }

    ControlChartView compute(ControlMeasure measure, RuleSet rules) {
        List<Double> values = values(measure).stream().map(Durations::hours).toList();
        XmrChart chart = XmrChart.of(values, phases());
        return new ControlChartView(
                measure,
                points(values),
                chart.phases().stream().map(this::phase).toList(),
                chart
                        .signals(
                                switch (rules) {
                                    case NELSON -> RunRules.NELSON;
                                    case WESTERN_ELECTRIC -> RunRules.WESTERN_ELECTRIC;
                                })
                        .stream()
                        .map(signal -> new ControlChartView.Signal(signal.rule(), signal.text(), signal.points()))
                        .toList());
    }

    private List<ControlChartView.Point> points(List<Double> values) {
        List<ControlChartView.Point> points = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            CaseFacts facts = history.cases().get(i);
            points.add(new ControlChartView.Point(facts.completedAt(), values.get(i), facts.label()));
        }
        return points;
    }

    private List<Duration> values(ControlMeasure measure) {
        SummaryNumbers numbers = new SummaryNumbers(history, clock, ZoneOffset.UTC);
        return switch (measure) {
            case CYCLE_TIME -> numbers.cycleTimes();
            case LEAD_TIME -> numbers.leadTimes();
            case WAITING_TIME -> perCase(clock::waiting);
            case TOUCH_TIME -> perCase(clock::touch);
        };
    }

    private List<Duration> perCase(Function<Pass, @Nullable Duration> part) {
        Duration[] sums = new Duration[history.cases().size()];
        Arrays.fill(sums, Duration.ZERO);
        for (Pass pass : history.passes()) {
            Duration duration = Objects.requireNonNullElse(part.apply(pass), Duration.ZERO);
            sums[pass.caseIndex()] = sums[pass.caseIndex()].plus(duration);
        }
        return List.of(sums);
    }

    /** A phase begins where a newer version completes for the first time; stragglers of older versions do not end it. */
    private List<XmrChart.PhaseStart> phases() {
        List<XmrChart.PhaseStart> starts = new ArrayList<>();
        Integer newest = null;
        for (int i = 0; i < history.cases().size(); i++) {
            Integer version = history.cases().get(i).version();
            if (version != null && (newest == null || version > newest)) {
                newest = version;
                starts.add(new XmrChart.PhaseStart(i, null));
            }
        }
        return starts;
    }

    private ControlChartView.Phase phase(XmrChart.Phase phase) {
        Integer version = history.cases().get(phase.first()).version();
        XmrLimits limits = phase.limits();
        return new ControlChartView.Phase(
                phase.first(),
                phase.last(),
                version == null ? "" : "v" + version,
                limits == null ? null : limits.centre(),
                limits == null ? null : Math.max(0, limits.lower()),
                limits == null ? null : limits.upper());
    }
}

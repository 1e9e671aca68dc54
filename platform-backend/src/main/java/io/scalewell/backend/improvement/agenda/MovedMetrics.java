package io.scalewell.backend.improvement.agenda;

import io.scalewell.shared.improvement.AgendaKind;
import io.scalewell.shared.insight.ClockKind;
import io.scalewell.shared.insight.ControlChartView;
import io.scalewell.shared.insight.ControlMeasure;
import io.scalewell.shared.insight.Insights;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.insight.RuleSet;
import io.scalewell.shared.insight.Selection;
import io.scalewell.shared.insight.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cycle times that moved by more than a fifth, or that left their control limits within the last 30 days. */
@Component
@Order(1)
class MovedMetrics implements AgendaSource {

    private static final double FIFTH = 0.2;
    private static final long FEWEST_RUNS = 5;
    private static final Duration LOOK_BACK = Duration.ofDays(180);
    private static final Duration RECENT = Duration.ofDays(30);

    private final Insights insights;

    MovedMetrics(Insights insights) {
        this.insights = insights;
    }

    @Override
    public List<AgendaPoint> points(AgendaScope scope) {
        return scope.health().stream()
                .filter(health -> health.runs() > 0)
                .flatMap(health -> point(health, scope.now()).stream())
                .toList();
    }

    private Optional<AgendaPoint> point(ProcessHealth health, Instant now) {
        double change = change(health);
        Optional<ControlChartView.Signal> signal = newestSignal(health, now);
        if (Math.abs(change) <= FIFTH && signal.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        if (Math.abs(change) > FIFTH) {
            text.append("The median cycle time is ")
                    .append(Wording.duration(Objects.requireNonNull(health.median())))
                    .append(", ")
                    .append(Wording.percent(Math.abs(change)))
                    .append(change > 0 ? " more" : " less")
                    .append(" than in the 30 days before (")
                    .append(Wording.duration(Objects.requireNonNull(health.medianBefore())))
                    .append("). ");
        }
        signal.ifPresent(found -> text.append("The control chart shows a signal: ")
                .append(found.text())
                .append(" (rule ")
                .append(found.rule())
                .append(")."));
        return Optional.of(new AgendaPoint(
                AgendaKind.METRIC_MOVED,
                health.name() + (change > FIFTH ? " got slower" : change < -FIFTH ? " got faster" : " left its limits"),
                text.toString().strip(),
                health.process(),
                "insights?process=" + health.process() + "&tab=control",
                health.trend().stream().filter(Objects::nonNull).toList(),
                Math.abs(change) + (signal.isPresent() ? 1 : 0)));
    }

    private static double change(ProcessHealth health) {
        if (health.median() == null
                || health.medianBefore() == null
                || health.medianBefore().isZero()
                || health.runs() < FEWEST_RUNS
                || health.runsBefore() < FEWEST_RUNS) {
            return 0;
        }
        return (double) health.median().toSeconds() / health.medianBefore().toSeconds() - 1;
    }

    private Optional<ControlChartView.Signal> newestSignal(ProcessHealth health, Instant now) {
        Selection selection = new Selection(now.minus(LOOK_BACK), now, null, ClockKind.WORKING);
        ControlChartView chart = insights.controlChart(
                new Subject.OfProcess(health.process()), selection, ControlMeasure.CYCLE_TIME, RuleSet.NELSON);
        Instant since = now.minus(RECENT);
        return chart.signals().stream()
                .filter(signal -> signal.points().stream()
                        .anyMatch(point -> !chart.points().get(point).at().isBefore(since)))
                .reduce((earlier, later) -> later);
    }
}

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
import io.scalewell.shared.text.Message;
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
        return Optional.of(new AgendaPoint(
                AgendaKind.METRIC_MOVED,
                title(health, change),
                text(health, change, signal),
                health.process(),
                "insights?process=" + health.process() + "&tab=control",
                health.trend().stream().filter(Objects::nonNull).toList(),
                Math.abs(change) + (signal.isPresent() ? 1 : 0)));
    }

    private static Message title(ProcessHealth health, double change) {
        if (Math.abs(change) <= FIFTH) {
            return Message.of("agenda.moved.limits", health.name());
        }
        return change > 0
                ? Message.of("agenda.moved.slower", health.name())
                : Message.of("agenda.moved.faster", health.name());
    }

    private static Message text(ProcessHealth health, double change, Optional<ControlChartView.Signal> signal) {
        Optional<Message> chart =
                signal.map(found -> Message.of("agenda.moved.signal", found.text(), String.valueOf(found.rule())));
        if (Math.abs(change) <= FIFTH) {
            return chart.orElseThrow();
        }
        Message now = Wording.duration(Objects.requireNonNull(health.median()));
        Message before = Wording.duration(Objects.requireNonNull(health.medianBefore()));
        Message share = Wording.percent(Math.abs(change));
        Message moved = change > 0
                ? Message.of("agenda.moved.more", now, share, before)
                : Message.of("agenda.moved.less", now, share, before);
        return chart.map(found -> Message.of("agenda.moved.both", moved, found)).orElse(moved);
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

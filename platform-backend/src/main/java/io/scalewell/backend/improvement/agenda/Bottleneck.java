package io.scalewell.backend.improvement.agenda;

import io.scalewell.shared.improvement.AgendaKind;
import io.scalewell.shared.insight.ClockKind;
import io.scalewell.shared.insight.Insights;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.insight.Selection;
import io.scalewell.shared.insight.StepInsight;
import io.scalewell.shared.insight.Subject;
import io.scalewell.shared.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The step that cost the organization the most waiting in the last 30 days. */
@Component
@Order(2)
class Bottleneck implements AgendaSource {

    private static final Duration PERIOD = Duration.ofDays(30);
    private static final int LOOKED_AT = 3;

    private final Insights insights;

    Bottleneck(Insights insights) {
        this.insights = insights;
    }

    @Override
    public List<AgendaPoint> points(AgendaScope scope) {
        return scope.health().stream()
                .filter(health -> health.runs() > 0)
                .sorted(Comparator.comparing(ProcessHealth::waiting).reversed())
                .limit(LOOKED_AT)
                .flatMap(health -> worst(health, scope.now()).stream())
                .max(Comparator.comparing(found -> found.step().waitingTotal()))
                .map(Bottleneck::point)
                .stream()
                .toList();
    }

    private Optional<Found> worst(ProcessHealth health, Instant now) {
        Selection selection = new Selection(now.minus(PERIOD), now, null, ClockKind.WORKING);
        return insights.steps(new Subject.OfProcess(health.process()), selection).stream()
                .findFirst()
                .filter(step -> !step.waitingTotal().isZero())
                .map(step -> new Found(health, step));
    }

    private static AgendaPoint point(Found found) {
        StepInsight step = found.step();
        Duration median = Objects.requireNonNullElse(step.waiting().median(), Duration.ZERO);
        Message text = Message.of(
                "agenda.bottleneck.text",
                step.title(),
                found.process().name(),
                Wording.duration(step.waitingTotal()),
                Wording.percent(step.waitingShare()),
                Wording.duration(median),
                step.openNow());
        return new AgendaPoint(
                AgendaKind.BOTTLENECK,
                Message.of("agenda.bottleneck", step.title()),
                text,
                found.process().process(),
                "insights?process=" + found.process().process() + "&tab=steps",
                List.of(),
                1);
    }

    private record Found(ProcessHealth process, StepInsight step) {}
}

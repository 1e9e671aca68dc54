package io.scalewell.backend.improvement.agenda;

import io.scalewell.shared.improvement.AgendaKind;
import io.scalewell.shared.improvement.Goal;
import io.scalewell.shared.improvement.GoalStatus;
import io.scalewell.shared.improvement.Goals;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Goals that are behind, were reached, or are reached at the cost of their counter-metric. */
@Component
@Order(3)
class GoalPaces implements AgendaSource {

    private final Goals goals;

    GoalPaces(Goals goals) {
        this.goals = goals;
    }

    @Override
    public List<AgendaPoint> points(AgendaScope scope) {
        Set<ProcessKey> looked =
                scope.processes().stream().map(ProcessSummary::key).collect(Collectors.toSet());
        return goals.list().stream()
                .filter(goal -> looked.contains(goal.process()))
                .filter(goal -> goal.status() != GoalStatus.ON_TRACK || goal.counterHarmed())
                .filter(goal -> goal.status() != GoalStatus.NO_DATA)
                .map(GoalPaces::point)
                .toList();
    }

    private static AgendaPoint point(Goal goal) {
        Message title = switch (goal.status()) {
            case AT_RISK -> Message.of("agenda.goal.at-risk", goal.key());
            case OFF_TRACK -> Message.of("agenda.goal.off-track", goal.key());
            case ACHIEVED -> Message.of("agenda.goal.achieved", goal.key());
            case ON_TRACK -> Message.of("agenda.goal.harms", goal.key());
            case NO_DATA -> Message.of("agenda.goal.no-data", goal.key());
        };
        return new AgendaPoint(
                AgendaKind.GOAL_PACE,
                title,
                counter(goal),
                goal.process(),
                "goals/" + goal.key(),
                goal.trend().stream()
                        .map(Goal.TrendPoint::value)
                        .filter(Objects::nonNull)
                        .toList(),
                goal.status() == GoalStatus.OFF_TRACK ? 2 : 1);
    }

    private static Message text(Goal goal) {
        return Message.of(
                "agenda.goal.text",
                name(goal.metric()),
                goal.processName(),
                value(goal.metric(), Objects.requireNonNullElse(goal.current(), goal.baseline())),
                value(goal.metric(), goal.expected()),
                value(goal.metric(), goal.baseline()),
                value(goal.metric(), goal.target()),
                goal.deadline());
    }

    /** With what happened to the counter-metric, when that is known. */
    private static Message counter(Goal goal) {
        if (goal.counterMetric() == null || goal.counterCurrent() == null || goal.counterBaseline() == null) {
            return text(goal);
        }
        Message now = value(goal.counterMetric(), goal.counterCurrent());
        Message before = value(goal.counterMetric(), goal.counterBaseline());
        Message metric = name(goal.counterMetric());
        return goal.counterHarmed()
                ? Message.of("agenda.goal.counter-harmed", text(goal), metric, now, before)
                : Message.of("agenda.goal.counter", text(goal), metric, now, before);
    }

    private static Message name(Metric metric) {
        return switch (metric) {
            case CYCLE_TIME_MEDIAN -> Message.of("metric.cycle-time");
            case CYCLE_TIME_P85 -> Message.of("metric.cycle-time-p85");
            case LEAD_TIME_MEDIAN -> Message.of("metric.lead-time");
            case TOUCH_TIME_MEDIAN -> Message.of("metric.touch-time");
            case THROUGHPUT -> Message.of("metric.throughput");
            case ON_TIME -> Message.of("metric.on-time");
            case FIRST_PASS_YIELD -> Message.of("metric.first-pass-yield");
            case REWORK -> Message.of("metric.rework");
        };
    }

    private static Message value(Metric metric, double value) {
        Message number = Wording.number(value);
        return switch (metric.unit()) {
            case HOURS -> Message.of("agenda.working-hours", number);
            case PERCENT -> Message.of("agenda.percent", number);
            case PER_WEEK -> Message.of("agenda.per-week", number);
        };
    }
}

package io.scalewell.backend.improvement.agenda;

import io.scalewell.shared.improvement.AgendaKind;
import io.scalewell.shared.improvement.Goal;
import io.scalewell.shared.improvement.GoalStatus;
import io.scalewell.shared.improvement.Goals;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessSummary;
import java.util.List;
import java.util.Locale;
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
        String state = switch (goal.status()) {
            case AT_RISK -> "is at risk";
            case OFF_TRACK -> "is off track";
            case ACHIEVED -> "is achieved";
            case ON_TRACK -> "is on track, but harms its counter-metric";
            case NO_DATA -> "has no data";
        };
        String text = name(goal.metric()) + " of " + goal.processName() + " is "
                + value(goal.metric(), Objects.requireNonNullElse(goal.current(), goal.baseline()))
                + "; expected today "
                + value(goal.metric(), goal.expected()) + ", baseline " + value(goal.metric(), goal.baseline())
                + ", target " + value(goal.metric(), goal.target()) + " by " + goal.deadline() + "." + counter(goal);
        return new AgendaPoint(
                AgendaKind.GOAL_PACE,
                goal.key() + " " + state,
                text,
                goal.process(),
                "goals/" + goal.key(),
                goal.trend().stream()
                        .map(Goal.TrendPoint::value)
                        .filter(Objects::nonNull)
                        .toList(),
                goal.status() == GoalStatus.OFF_TRACK ? 2 : 1);
    }

    private static String counter(Goal goal) {
        if (goal.counterMetric() == null || goal.counterCurrent() == null || goal.counterBaseline() == null) {
            return "";
        }
        return " Counter-metric " + name(goal.counterMetric()).toLowerCase(Locale.ROOT) + ": "
                + value(goal.counterMetric(), goal.counterCurrent()) + " against "
                + value(goal.counterMetric(), goal.counterBaseline())
                + (goal.counterHarmed() ? ", worse than its margin allows." : ".");
    }

    private static String name(Metric metric) {
        return switch (metric) {
            case CYCLE_TIME_MEDIAN -> "Median cycle time";
            case CYCLE_TIME_P85 -> "P85 of the cycle time";
            case LEAD_TIME_MEDIAN -> "Median lead time";
            case TOUCH_TIME_MEDIAN -> "Median touch time";
            case THROUGHPUT -> "Throughput";
            case ON_TIME -> "On-time share";
            case FIRST_PASS_YIELD -> "First-pass yield";
            case REWORK -> "Rework share";
        };
    }

    private static String value(Metric metric, double value) {
        return Wording.number(value)
                + switch (metric.unit()) {
                    case HOURS -> " working hours";
                    case PERCENT -> " %";
                    case PER_WEEK -> " a week";
                };
    }
}

package io.scalewell.backend.improvement;

import io.scalewell.backend.insight.MetricReadings.Reading;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.improvement.NewGoal;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What makes a goal SMART: measured, relevant, reachable in time, and never at the cost of its twin. */
@Component
class GoalCheck {

    private static final int MAX_WHY = 2000;

    void require(NewGoal wish, Reading baseline, LocalDate today) {
        List<InputError> errors = new ArrayList<>();
        if (!wish.deadline().isAfter(today) || wish.deadline().isAfter(today.plusYears(5))) {
            errors.add(new InputError("/deadline", Message.of("goal.deadline")));
        }
        if (baseline.value() == null) {
            errors.add(new InputError("/metric", Message.of("goal.unmeasured")));
        } else if (!isBetter(wish.metric(), wish.target(), baseline.value())) {
            errors.add(new InputError(
                    "/target",
                    wish.metric().lessIsBetter() ? Message.of("goal.target-below") : Message.of("goal.target-above")));
        }
        if (!Double.isFinite(wish.target())
                || wish.target() < 0
                || (wish.metric().unit() == Metric.Unit.PERCENT && wish.target() > 100)) {
            errors.add(new InputError("/target", Message.of("goal.target")));
        }
        counterMetric(wish, errors);
        if (wish.why() != null && wish.why().length() > MAX_WHY) {
            errors.add(new InputError("/why", Message.of("goal.why", MAX_WHY)));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(Message.of("goal.refused"), errors);
        }
    }

    private static void counterMetric(NewGoal wish, List<InputError> errors) {
        boolean efficiency = wish.metric().nature() == Metric.Nature.EFFICIENCY;
        if (efficiency
                && (wish.counterMetric() == null || wish.counterMetric().nature() != Metric.Nature.EFFECTIVENESS)) {
            errors.add(new InputError("/counterMetric", Message.of("goal.counter")));
        }
        if (wish.counterMetric() == wish.metric()) {
            errors.add(new InputError("/counterMetric", Message.of("goal.counter-same")));
        }
        if (wish.counterMargin() != null && !(wish.counterMargin() >= 0)) {
            errors.add(new InputError("/counterMargin", Message.of("goal.margin")));
        }
    }

    private static boolean isBetter(Metric metric, double target, double baseline) {
        return metric.lessIsBetter() ? target < baseline : target > baseline;
    }
}

package io.scalewell.backend.improvement;

import io.scalewell.backend.insight.MetricReadings.Reading;
import io.scalewell.shared.improvement.Metric;
import io.scalewell.shared.improvement.NewGoal;
import io.scalewell.shared.problem.InputError;
import io.scalewell.shared.problem.Invalid;
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
            errors.add(new InputError("/deadline", "The deadline lies in the future, at most five years from now."));
        }
        if (baseline.value() == null) {
            errors.add(
                    new InputError(
                            "/metric",
                            "Nothing was measured in the window of the baseline: complete some runs first, or take a longer window."));
        } else if (!isBetter(wish.metric(), wish.target(), baseline.value())) {
            errors.add(new InputError(
                    "/target",
                    "The target must be " + (wish.metric().lessIsBetter() ? "below" : "above")
                            + " the measured baseline."));
        }
        if (!Double.isFinite(wish.target())
                || wish.target() < 0
                || (wish.metric().unit() == Metric.Unit.PERCENT && wish.target() > 100)) {
            errors.add(new InputError("/target", "The target is not a value that this metric can have."));
        }
        counterMetric(wish, errors);
        if (wish.why() != null && wish.why().length() > MAX_WHY) {
            errors.add(new InputError("/why", "The reason is longer than " + MAX_WHY + " characters."));
        }
        if (!errors.isEmpty()) {
            throw new Invalid("The goal cannot be set like this.", errors);
        }
    }

    private static void counterMetric(NewGoal wish, List<InputError> errors) {
        boolean efficiency = wish.metric().nature() == Metric.Nature.EFFICIENCY;
        if (efficiency
                && (wish.counterMetric() == null || wish.counterMetric().nature() != Metric.Nature.EFFECTIVENESS)) {
            errors.add(
                    new InputError(
                            "/counterMetric",
                            "A goal of efficiency needs a counter-metric of effectiveness, so that quality does not pay for speed."));
        }
        if (wish.counterMetric() == wish.metric()) {
            errors.add(new InputError("/counterMetric", "The counter-metric must be another one."));
        }
        if (wish.counterMargin() != null && !(wish.counterMargin() >= 0)) {
            errors.add(new InputError("/counterMargin", "The margin must not be negative."));
        }
    }

    private static boolean isBetter(Metric metric, double target, double baseline) {
        return metric.lessIsBetter() ? target < baseline : target > baseline;
    }
}

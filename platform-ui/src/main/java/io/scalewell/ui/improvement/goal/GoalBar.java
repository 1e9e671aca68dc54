package io.scalewell.ui.improvement.goal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.improvement.Goal;
import io.scalewell.shared.improvement.GoalStatus;

/** How far it is from the baseline to the target, and where it should be today. */
final class GoalBar extends Div {

    GoalBar(Goal goal, MetricWords words) {
        var bar = new Div();
        bar.addClassName("sw-goal-bar");
        if (goal.status() == GoalStatus.AT_RISK) {
            bar.addClassName("sw-goal-bar-waiting");
        } else if (goal.status() == GoalStatus.OFF_TRACK) {
            bar.addClassName("sw-goal-bar-danger");
        }
        var progress = goal.progress();
        int percent = progress == null ? 0 : percent(progress);
        bar.getStyle().set("--value", percent + "%").set("--expected", percent(expectedShare(goal)) + "%");
        bar.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("goal.progress", percent));
        var ends = new Div(
                new Span(words.value(goal.metric(), goal.baseline())),
                new Span(words.value(goal.metric(), goal.target())));
        ends.addClassName("sw-goal-bar-ends");
        add(bar, ends);
    }

    private static double expectedShare(Goal goal) {
        double way = goal.target() - goal.baseline();
        return way == 0 ? 1 : (goal.expected() - goal.baseline()) / way;
    }

    private static int percent(double share) {
        return (int) Math.round(Math.clamp(share, 0, 1) * 100);
    }
}

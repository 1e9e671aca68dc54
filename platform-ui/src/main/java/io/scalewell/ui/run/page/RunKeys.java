package io.scalewell.ui.run.page;

import com.vaadin.flow.component.html.Div;
import io.scalewell.ui.component.KeyCommands;
import java.util.Map;

/** The keys of a run's page, beside those of every list: they act on the step that is open. */
final class RunKeys extends Div {

    RunKeys(RunSteps steps, RunRail rail) {
        var keys = new KeyCommands();
        keys.bind(Map.of(
                "ctrl+enter", "complete-step",
                "y", "approve",
                "n", "reject",
                "m", "comment",
                "t", "timer",
                "b", "block",
                "a", "assign",
                "d", "due"));
        keys.onCommand("complete-step", () -> steps.openBody().ifPresent(StepBody::completeOrDecide));
        keys.onCommand("approve", () -> steps.openBody().ifPresent(StepBody::completeOrDecide));
        keys.onCommand("reject", () -> steps.openBody().ifPresent(body -> body.foot().reject()));
        keys.onCommand("block", () -> steps.openBody().ifPresent(body -> body.foot().block()));
        keys.onCommand("assign", () -> steps.openBody().ifPresent(body -> body.foot().assign()));
        keys.onCommand("due", () -> steps.openBody().ifPresent(body -> body.foot().due()));
        keys.onCommand("timer", () -> steps.openBody().ifPresent(body -> body.timer().toggle()));
        keys.onCommand("comment", rail::focusInput);
        add(keys);
    }
}

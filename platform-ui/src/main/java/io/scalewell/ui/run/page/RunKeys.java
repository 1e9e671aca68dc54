package io.scalewell.ui.run.page;

import com.vaadin.flow.component.html.Div;
import io.scalewell.ui.component.KeyCommands;

/** The keys of a run's page, beside those of every list: they act on the step that is open. */
final class RunKeys extends Div {

    RunKeys(RunSteps steps, RunRail rail) {
        add(new KeyCommands()
                .bind("ctrl+enter", "complete-step", () -> steps.openBody().ifPresent(StepBody::completeOrDecide))
                .bind("y", "approve", () -> steps.openBody().ifPresent(StepBody::approve))
                .bind(
                        "n",
                        "reject",
                        () -> steps.openBody().ifPresent(body -> body.foot().reject()))
                .bind(
                        "b",
                        "block",
                        () -> steps.openBody().ifPresent(body -> body.foot().block()))
                .bind(
                        "a",
                        "assign",
                        () -> steps.openBody().ifPresent(body -> body.foot().assign()))
                .bind(
                        "d",
                        "due",
                        () -> steps.openBody().ifPresent(body -> body.foot().due()))
                .bind(
                        "t",
                        "timer",
                        () -> steps.openBody().ifPresent(body -> body.timer().toggle()))
                .bind("m", "comment", rail::focusInput));
    }
}

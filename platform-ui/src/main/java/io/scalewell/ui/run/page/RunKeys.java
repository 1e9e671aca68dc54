package io.scalewell.ui.run.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.scalewell.ui.component.KeyCommands;

/** The keys of a run's page, beside those of every list: they act on the step that is open. */
final class RunKeys extends Div {

    /** @param onNeighbour told with 1 for the next run, with -1 for the previous one */
    RunKeys(RunSteps steps, RunRail rail, SerializableConsumer<Integer> onNeighbour) {
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
                .bind("u", "upload", () -> steps.openBody().ifPresent(StepBody::upload))
                .bind("[", "previous-run", () -> onNeighbour.accept(-1))
                .bind("]", "next-run", () -> onNeighbour.accept(1))
                .bind("m", "comment", rail::focusInput));
    }
}

package io.scalewell.ui.automation;

import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;

/** What the state of an execution means to a reader. */
public final class ExecutionStatus {

    private ExecutionStatus() {}

    public static Status of(ExecutionState state) {
        return switch (state) {
            case WAITING, PROPOSED -> Status.WAITING;
            case RUNNING -> Status.PROGRESS;
            case SUCCEEDED -> Status.DONE;
            case FAILED, DEAD -> Status.DANGER;
            case SHADOWED -> Status.INFO;
            case REJECTED, SKIPPED -> Status.NEUTRAL;
        };
    }

    public static boolean isFailure(ExecutionState state) {
        return of(state) == Status.DANGER;
    }

    public static StatusChip chip(ExecutionState state) {
        return new StatusChip(of(state), new Span().getTranslation("execution.state." + state));
    }
}

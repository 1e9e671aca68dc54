package io.scalewell.ui.improvement.goal;

import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.improvement.GoalStatus;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;

/** How a goal does, in a word. */
final class GoalStatusChip {

    private GoalStatusChip() {}

    static StatusChip of(GoalStatus status) {
        return new StatusChip(meaning(status), new Span().getTranslation("goal.status." + status));
    }

    private static Status meaning(GoalStatus status) {
        return switch (status) {
            case ON_TRACK -> Status.PROGRESS;
            case AT_RISK -> Status.WAITING;
            case OFF_TRACK -> Status.DANGER;
            case ACHIEVED -> Status.DONE;
            case NO_DATA -> Status.NEUTRAL;
        };
    }
}

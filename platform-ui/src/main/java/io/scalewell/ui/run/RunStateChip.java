package io.scalewell.ui.run;

import com.vaadin.flow.component.UI;
import io.scalewell.shared.run.RunState;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;

/** Where a run stands. */
public final class RunStateChip {

    private RunStateChip() {}

    public static StatusChip of(RunState state) {
        var kind = switch (state) {
            case RUNNING -> Status.PROGRESS;
            case COMPLETED -> Status.DONE;
            case CANCELLED -> Status.NEUTRAL;
        };
        return new StatusChip(kind, UI.getCurrent().getTranslation("run.state." + state));
    }
}

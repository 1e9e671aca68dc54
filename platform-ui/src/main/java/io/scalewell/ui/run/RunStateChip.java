package io.scalewell.ui.run;

import com.vaadin.flow.component.UI;
import io.scalewell.shared.run.RunState;
import io.scalewell.ui.component.StatusChip;

/** Where a run stands. */
public final class RunStateChip {

    private RunStateChip() {}

    public static StatusChip of(RunState state) {
        var kind = switch (state) {
            case RUNNING -> StatusChip.Kind.PROGRESS;
            case COMPLETED -> StatusChip.Kind.DONE;
            case CANCELLED -> StatusChip.Kind.NEUTRAL;
        };
        return new StatusChip(kind, UI.getCurrent().getTranslation("run.state." + state));
    }
}

package io.scalewell.ui.process;

import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;

/** Where a process stands: draft, live with its version, with changes that are not published, or retired. */
public final class ProcessStateChip extends Span {

    public ProcessStateChip(ProcessSummary process) {
        var version = process.version() == null ? 0 : process.version();
        add(
                switch (process.state()) {
                    case DRAFT -> new StatusChip(Status.NEUTRAL, getTranslation("process.state.DRAFT"));
                    case LIVE -> new StatusChip(Status.DONE, getTranslation("process.live", version));
                    case RETIRED -> new StatusChip(Status.WAITING, getTranslation("process.state.RETIRED"));
                });
        if (process.state() == ProcessState.LIVE && process.changedSinceVersion()) {
            setTitle(getTranslation("process.changed"));
        }
    }
}

package io.scalewell.ui.process;

import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;

/** That the draft says something else than the published version, and which version it would become; nothing otherwise. */
public final class DraftChip extends Span {

    public DraftChip(ProcessSummary process) {
        var version = process.version();
        setVisible(version != null && process.changedSinceVersion());
        if (version != null && isVisible()) {
            add(new StatusChip(Status.NEUTRAL, getTranslation("process.draft-of", version + 1)));
            setTitle(getTranslation("process.changed"));
        }
    }
}

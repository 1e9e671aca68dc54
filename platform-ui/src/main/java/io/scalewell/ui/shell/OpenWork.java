package io.scalewell.ui.shell;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.scalewell.shared.automation.Approvals;
import io.scalewell.shared.improvement.ActionItems;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.run.Tasks.OpenCount;

/** Counts what waits for the reader, wherever it comes from. */
@SpringComponent
class OpenWork {

    private final Tasks tasks;
    private final ActionItems actionItems;
    private final Approvals approvals;

    OpenWork(Tasks tasks, ActionItems actionItems, Approvals approvals) {
        this.tasks = tasks;
        this.actionItems = actionItems;
        this.approvals = approvals;
    }

    /** As many as the lists of my work and of approvals show. */
    OpenCount count() {
        var open = tasks.countMine();
        return new OpenCount(open.tasks() + actionItems.countMine(), open.approvals() + approvals.countMine());
    }
}

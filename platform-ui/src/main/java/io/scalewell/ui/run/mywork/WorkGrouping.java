package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.Component;
import io.scalewell.ui.text.Times;

/** By what the list of work is divided; the names stand in the address. */
enum WorkGrouping {
    DUE,
    PROCESS;

    static final String NAME = "group";

    /** The heading under which something stands. */
    WorkHeading heading(WorkItem item, Times times, Component translator) {
        return switch (this) {
            case DUE -> {
                var group = item.group(times);
                yield new WorkHeading(
                        group.ordinal(), translator.getTranslation("work.group." + group), group == DueGroup.OVERDUE);
            }
            case PROCESS ->
                item instanceof WorkItem.OfTask(var task)
                        ? new WorkHeading(0, task.processName(), false)
                        : new WorkHeading(1, translator.getTranslation("work.group.action-items"), false);
        };
    }
}

package io.scalewell.ui.run.mywork;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.improvement.ActionItems;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and completes the reader's work, whatever it came from. */
@SpringComponent
@UIScope
class WorkList {

    private final Tasks tasks;
    private final ActionItems actionItems;

    WorkList(Tasks tasks, ActionItems actionItems) {
        this.tasks = tasks;
        this.actionItems = actionItems;
    }

    /** @param more whether there are tasks beyond the limit */
    record Found(List<WorkItem> items, boolean more) {}

    /** All action items, and the most urgent tasks, read page by page. */
    Found find(int limit) {
        var items = new ArrayList<WorkItem>();
        actionItems.mine().forEach(item -> items.add(new WorkItem.OfActionItem(item)));
        int left = limit;
        @Nullable String next = null;
        do {
            var page =
                    tasks.list(TaskFilter.myOpenTasks(), new PageRequest(Math.min(left, PageRequest.MAX_LIMIT), next));
            page.items().forEach(task -> items.add(new WorkItem.OfTask(task)));
            left -= page.items().size();
            next = page.next();
        } while (next != null && left > 0);
        return new Found(List.copyOf(items), next != null);
    }

    /** How many things there are to do, also beyond what is shown. */
    int count() {
        return tasks.countMine().tasks() + actionItems.countMine();
    }

    void complete(WorkItem item) {
        switch (item) {
            case WorkItem.OfTask(var task) -> tasks.act(task.id(), new TaskAction.Complete(Map.of()));
            case WorkItem.OfActionItem(var actionItem) -> actionItems.complete(actionItem.id());
        }
    }

    void reopen(WorkItem item, String reason) {
        switch (item) {
            case WorkItem.OfTask(var task) -> tasks.act(task.id(), new TaskAction.Reopen(reason));
            case WorkItem.OfActionItem(var actionItem) -> actionItems.reopen(actionItem.id());
        }
    }
}

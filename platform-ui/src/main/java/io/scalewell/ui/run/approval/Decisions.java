package io.scalewell.ui.run.approval;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.automation.ApprovalState;
import io.scalewell.shared.automation.Approvals;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds what waits for the reader's decision, and decides. */
@SpringComponent
@UIScope
class Decisions {

    private static final PageRequest MOST_URGENT = new PageRequest(PageRequest.MAX_LIMIT, null);

    private final Tasks tasks;
    private final Approvals approvals;

    Decisions(Tasks tasks, Approvals approvals) {
        this.tasks = tasks;
        this.approvals = approvals;
    }

    /** Steps by due date, then what automations ask, the oldest first. */
    List<Decision> open() {
        var open = new ArrayList<Decision>();
        tasks.list(TaskFilter.myOpenApprovals(), MOST_URGENT)
                .items()
                .forEach(task -> open.add(new Decision.OfTask(task)));
        approvals
                .list(ApprovalState.OPEN, MOST_URGENT)
                .items()
                .forEach(approval -> open.add(new Decision.OfAutomation(approval)));
        return open;
    }

    void approve(Decision decision) {
        switch (decision) {
            case Decision.OfTask(var task) -> tasks.act(task.id(), new TaskAction.Approve(null, Map.of()));
            case Decision.OfAutomation(var approval) -> approvals.approve(approval.id(), approval.digest());
        }
    }

    void reject(Decision decision, String reason) {
        switch (decision) {
            case Decision.OfTask(var task) -> tasks.act(task.id(), new TaskAction.Reject(reason));
            case Decision.OfAutomation(var approval) -> approvals.reject(approval.id(), approval.digest(), reason);
        }
    }
}

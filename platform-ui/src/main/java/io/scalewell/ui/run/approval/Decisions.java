package io.scalewell.ui.run.approval;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.scalewell.shared.automation.ApprovalState;
import io.scalewell.shared.automation.Approvals;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.diff.Comparisons;
import io.scalewell.shared.process.publication.PublicationRequest;
import io.scalewell.shared.process.publication.Publications;
import io.scalewell.shared.process.publication.RequestState;
import io.scalewell.shared.run.TaskAction;
import io.scalewell.shared.run.TaskFilter;
import io.scalewell.shared.run.Tasks;
import io.scalewell.ui.shell.MemberNames;
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
    private final Publications publications;
    private final Comparisons comparisons;
    private final MemberNames names;

    Decisions(Tasks tasks, Approvals approvals, Publications publications, Comparisons comparisons, MemberNames names) {
        this.tasks = tasks;
        this.approvals = approvals;
        this.publications = publications;
        this.comparisons = comparisons;
        this.names = names;
    }

    /** Steps by due date, then what automations ask, the oldest first, then drafts that need a second person. */
    List<Decision> open() {
        var open = new ArrayList<Decision>();
        tasks.list(TaskFilter.myOpenApprovals(), MOST_URGENT)
                .items()
                .forEach(task -> open.add(new Decision.OfTask(task)));
        approvals
                .list(ApprovalState.OPEN, MOST_URGENT)
                .items()
                .forEach(approval -> open.add(new Decision.OfAutomation(approval)));
        publications.requests(null, RequestState.OPEN, MOST_URGENT).items().reversed().stream()
                .filter(PublicationRequest::mayDecide)
                .forEach(request -> open.add(new Decision.OfPublication(
                        request, UI.getCurrent().getTranslation("request.title", request.processName()))));
        return open;
    }

    Comparisons comparisons() {
        return comparisons;
    }

    MemberNames names() {
        return names;
    }

    /** Throws {@code EditConflict} when what was looked at is another thing by now. */
    void approve(Decision decision) {
        switch (decision) {
            case Decision.OfTask(var task) ->
                tasks.act(task.id(), new TaskAction.Approve(null, Map.of()), task.revision());
            case Decision.OfAutomation(var approval) -> approvals.approve(approval.id(), approval.digest());
            case Decision.OfPublication asked ->
                publications.approve(asked.request().id());
        }
    }

    void reject(Decision decision, String reason) {
        switch (decision) {
            case Decision.OfTask(var task) -> tasks.act(task.id(), new TaskAction.Reject(reason), task.revision());
            case Decision.OfAutomation(var approval) -> approvals.reject(approval.id(), approval.digest(), reason);
            case Decision.OfPublication asked ->
                publications.reject(asked.request().id(), reason);
        }
    }
}

package io.scalewell.ui.shell;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.scalewell.shared.automation.Approvals;
import io.scalewell.shared.improvement.ActionItems;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.publication.Acknowledgements;
import io.scalewell.shared.process.publication.PublicationRequest;
import io.scalewell.shared.process.publication.Publications;
import io.scalewell.shared.process.publication.RequestState;
import io.scalewell.shared.run.Tasks;
import io.scalewell.shared.run.Tasks.OpenCount;

/** Counts what waits for the reader, wherever it comes from. */
@SpringComponent
class OpenWork {

    private static final PageRequest MOST = new PageRequest(PageRequest.MAX_LIMIT, null);

    private final Tasks tasks;
    private final ActionItems actionItems;
    private final Approvals approvals;
    private final Publications publications;
    private final Acknowledgements acknowledgements;

    OpenWork(
            Tasks tasks,
            ActionItems actionItems,
            Approvals approvals,
            Publications publications,
            Acknowledgements acknowledgements) {
        this.tasks = tasks;
        this.actionItems = actionItems;
        this.approvals = approvals;
        this.publications = publications;
        this.acknowledgements = acknowledgements;
    }

    /** As many as the lists of my work and of approvals show. */
    OpenCount count() {
        var open = tasks.countMine();
        return new OpenCount(
                open.tasks() + actionItems.countMine() + acknowledgements.mine().size(),
                open.approvals() + approvals.countMine() + drafts());
    }

    /** Drafts of regulated processes that the reader may agree to. */
    private int drafts() {
        return (int) publications.requests(null, RequestState.OPEN, MOST).items().stream()
                .filter(PublicationRequest::mayDecide)
                .count();
    }
}

package io.scalewell.ui.improvement.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.improvement.ReviewState;
import io.scalewell.shared.improvement.ReviewSummary;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;

/** A review in the list. */
final class ReviewRow extends ListItem {

    ReviewRow(Workspace workspace, ReviewSummary review) {
        addClassName("sw-row");
        getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        var lead = new Div(new Icon(Symbol.REVIEW));
        lead.addClassName("sw-row-lead");
        var title = new ScreenLink(workspace, ReviewNavigation.review(review.key()), review.name());
        title.addClassName("sw-row-title");
        title.getElement().setAttribute("data-sw-open", true);
        var main = new Div(title, ScreenHeader.key(review.key().value()), meta(counts(review)));
        main.addClassName("sw-row-main");
        var tail = new Div(meta(workspace.times().moment(review.scheduledAt())), chip(review.state()));
        tail.addClassName("sw-row-tail");
        add(lead, main, tail);
    }

    /** A planned one has no agenda of its own yet. */
    private String counts(ReviewSummary review) {
        return switch (review.state()) {
            case SCHEDULED, SKIPPED -> "";
            case OPEN, CLOSED ->
                getTranslation("review.counts", review.items(), review.decisions(), review.actionItems());
        };
    }

    static StatusChip chip(ReviewState state) {
        var status = switch (state) {
            case SCHEDULED -> Status.INFO;
            case OPEN -> Status.PROGRESS;
            case CLOSED -> Status.DONE;
            case SKIPPED -> Status.NEUTRAL;
        };
        return new StatusChip(status, new Span().getTranslation("review.state." + state));
    }

    private static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassNames("sw-row-meta", "sw-num");
        return meta;
    }
}

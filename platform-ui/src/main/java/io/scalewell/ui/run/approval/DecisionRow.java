package io.scalewell.ui.run.approval;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.ui.component.Ago;
import io.scalewell.ui.component.DueLabel;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;

/** A request in the queue: what is asked, of which run, and since when. */
final class DecisionRow extends ListItem {

    DecisionRow(Workspace workspace, Decision decision, boolean selected) {
        addClassName("sw-row");
        setClassName("sw-row-selected", selected);
        getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        var icon = switch (decision) {
            case Decision.OfAutomation _ -> Symbol.AUTOMATION;
            case Decision.OfPublication _ -> Symbol.PROCESS;
            case Decision.OfTask _ -> Symbol.APPROVALS;
        };
        var lead = new Div(new Icon(icon));
        lead.addClassName("sw-row-lead");
        var title = new ScreenLink(workspace, RunNavigation.APPROVALS + "?sel=" + decision.id(), decision.title());
        title.addClassName("sw-row-title");
        title.getElement().setAttribute("data-sw-open", true);
        if (selected) {
            title.getElement().setAttribute("aria-current", "true");
        }
        var main = new Div(title, ScreenHeader.key(decision.key()));
        main.addClassName("sw-row-main");
        if (!decision.origin().equals(decision.title())) {
            var origin = new Span(decision.origin());
            origin.addClassNames("sw-row-meta", "sw-truncate");
            main.add(origin);
        }
        var tail = new Div();
        tail.addClassName("sw-row-tail");
        var since = decision.since();
        if (since != null) {
            var asked = new Ago(since).in(workspace.times().zone());
            asked.addClassNames("sw-row-meta", "sw-num");
            tail.add(asked);
        }
        if (decision instanceof Decision.OfTask(var task)) {
            tail.add(DueLabel.of(task.due(), workspace.times()));
        }
        add(lead, main, tail);
    }
}

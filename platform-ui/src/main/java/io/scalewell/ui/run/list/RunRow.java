package io.scalewell.ui.run.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.ui.component.DueLabel;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.run.Progress;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.run.RunStateChip;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.List;

/** A run in a list: its name, where it stands, what is being done, and until when. */
public final class RunRow extends ListItem {

    public RunRow(Workspace workspace, RunSummary run) {
        addClassName("sw-row");
        getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        var lead = new Div(new Icon(Symbol.RUN));
        lead.addClassName("sw-row-lead");
        var title = new ScreenLink(workspace, RunNavigation.run(run.key()), run.name());
        title.addClassName("sw-row-title");
        title.getElement().setAttribute("data-sw-open", true);
        var main = new Div(title, ScreenHeader.key(run.key().value(), run.name()));
        main.addClassName("sw-row-main");
        if (!run.current().isEmpty() && run.state() == RunState.RUNNING) {
            var current = new Span(String.join(", ", run.current()));
            current.addClassNames("sw-row-meta", "sw-truncate");
            main.add(current);
        }
        var tail = new Div();
        tail.addClassName("sw-row-tail");
        if (run.state() == RunState.RUNNING) {
            tail.add(DueLabel.of(run.due(), workspace.times()), new Progress(run.done(), run.total()));
        } else {
            var started = new Span(workspace.times().date(run.startedAt()));
            started.addClassNames("sw-row-meta", "sw-num");
            tail.add(started);
        }
        tail.add(RunStateChip.of(run.state()));
        add(lead, main, tail);
    }

    /** A short list that is complete. */
    public static UnorderedList list(Workspace workspace, List<RunSummary> runs) {
        var list = new UnorderedList();
        list.addClassName("sw-list");
        runs.forEach(run -> list.add(new RunRow(workspace, run)));
        return list;
    }
}

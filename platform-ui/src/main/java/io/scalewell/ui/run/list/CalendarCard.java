package io.scalewell.ui.run.list;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.run.RunState;
import io.scalewell.shared.run.RunSummary;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;

/** A run in the calendar. What has ended does not move any more. */
final class CalendarCard extends ListItem {

    CalendarCard(Workspace workspace, RunSummary run) {
        addClassName("sw-board-card");
        var due = run.due();
        boolean running = run.state() == RunState.RUNNING;
        setClassName(
                "sw-board-card-late",
                running && due != null && due.isBefore(workspace.times().now()));
        getElement()
                .setAttribute("data-card", run.key().value())
                .setAttribute(
                        "draggable",
                        String.valueOf(running && workspace.me().role().mayWork()));
        var link = new ScreenLink(workspace, RunNavigation.run(run.key()), run.name());
        link.setTitle(getTranslation(
                "runs.calendar.card", run.name(), run.processName(), getTranslation("run.state." + run.state())));
        add(link);
        if (!run.name().endsWith(" " + run.key())) {
            var key = new Span(run.key().value());
            key.addClassName("sw-key-code");
            add(key);
        }
    }
}

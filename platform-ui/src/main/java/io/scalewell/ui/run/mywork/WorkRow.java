package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.run.TaskState;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.DueLabel;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.component.Tick;
import io.scalewell.ui.process.RoleWords;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;

/** One line of work: tick box, title, where it comes from, when it is due and whose it is. */
final class WorkRow extends ListItem {

    private final Workspace workspace;
    private final Div tail = new Div();
    private final ProblemArea problems = new ProblemArea();

    WorkRow(Workspace workspace, WorkItem item, boolean done, Runnable onTick) {
        this.workspace = workspace;
        addClassNames("sw-row", "sw-row-task");
        setClassName("sw-row-done", done);
        getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        tail.addClassName("sw-row-tail");
        switch (item) {
            case WorkItem.OfTask(var task) -> showTask(task);
            case WorkItem.OfActionItem(var action) -> tail.add(DueLabel.of(action.due(), workspace.times()));
        }
        add(lead(item, done, onTick), main(item), tail, problems);
    }

    /** Where it is said why ticking was refused. */
    ProblemArea problems() {
        return problems;
    }

    private Div lead(WorkItem item, boolean done, Runnable onTick) {
        var lead = new Div();
        lead.addClassName("sw-row-lead");
        if (item.completable()) {
            var tick = new Tick(getTranslation("work.complete", item.title()), done, onTick);
            tick.getElement().setAttribute("data-sw-complete", true);
            lead.add(tick);
        } else if (item instanceof WorkItem.OfTask(var task) && task.kind() == StepKind.APPROVAL) {
            lead.add(new Icon(Symbol.APPROVALS));
        } else {
            lead.add(new Icon(Symbol.BLOCK));
        }
        return lead;
    }

    private Div main(WorkItem item) {
        var path = item.path();
        Component title = path == null ? new Span(item.title()) : openLink(item.title(), path);
        var from = new Span(item.key().isEmpty() ? getTranslation("work.action-item") : item.key());
        from.addClassName("sw-key-code");
        var main = new Div(title, from);
        main.addClassName("sw-row-main");
        if (item instanceof WorkItem.OfTask(var task)) {
            var run = new Span(task.runName());
            run.addClassNames("sw-row-meta", "sw-truncate");
            main.add(run);
        }
        return main;
    }

    private ScreenLink openLink(String title, String path) {
        var link = new ScreenLink(workspace, path, title);
        link.addClassName("sw-row-title");
        link.getElement().setAttribute("data-sw-open", true);
        return link;
    }

    private void showTask(TaskView task) {
        if (task.state() == TaskState.BLOCKED) {
            tail.add(new StatusChip(Status.WAITING, getTranslation("task.state.BLOCKED")));
        }
        var assignee = task.assignee();
        if (assignee != null && assignee.member() == null) {
            var who = new Span(getTranslation("work.for", RoleWords.of(assignee.label(), this)));
            who.addClassName("sw-row-meta");
            tail.add(who);
        }
        tail.add(DueLabel.of(task.due(), workspace.times()));
    }
}

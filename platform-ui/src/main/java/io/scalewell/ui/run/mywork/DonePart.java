package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.run.TaskView;
import io.scalewell.ui.component.Ago;
import io.scalewell.ui.component.EmptyState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.component.Tick;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.PagedList;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;

/** What the reader has completed in the last seven days; one that was a mistake is taken up again by its tick box. */
final class DonePart extends Div implements WorkPart {

    private final WorkDoing doing;
    private final PagedList<TaskView> list;

    DonePart(WorkDoing doing) {
        this.doing = doing;
        list = new PagedList<>(
                page -> doing.services().work().done(page),
                this::row,
                () -> new EmptyState(
                        Symbol.CHECK, getTranslation("work.done.empty"), getTranslation("work.done.empty.text")));
        add(list);
    }

    @Override
    public void show(Query asked) {
        refresh();
    }

    @Override
    public void refresh() {
        list.refresh();
    }

    private ListItem row(TaskView task) {
        var problems = new ProblemArea();
        var lead = new Div();
        lead.addClassName("sw-row-lead");
        if (task.actions().contains("reopen")) {
            var tick = new Tick(getTranslation("work.reopen", task.title()), true, () -> doing.reopen(problems, task));
            tick.getElement().setAttribute("data-sw-complete", true);
            lead.add(tick);
        } else {
            lead.add(new Icon(Symbol.CHECK));
        }
        var workspace = doing.workspace();
        var title = new ScreenLink(workspace, RunNavigation.step(task.run(), task.number()), task.title());
        title.addClassName("sw-row-title");
        title.getElement().setAttribute("data-sw-open", true);
        var run = new Span(task.processName());
        run.addClassNames("sw-row-meta", "sw-truncate");
        var main = new Div(title, ScreenHeader.key(task.run().value()), run);
        main.addClassName("sw-row-main");
        var tail = new Div();
        tail.addClassName("sw-row-tail");
        if (task.completedAt() != null) {
            var since = new Ago(task.completedAt()).in(workspace.times().zone());
            since.addClassNames("sw-row-meta", "sw-num");
            tail.add(since);
        }
        var row = new ListItem(lead, main, tail, problems);
        row.addClassName("sw-row");
        row.getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        return row;
    }
}

package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
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
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.MemberLabel;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One line of work: tick box, title, where it comes from, when it is due and whose it is. The line stays when what it says changes. */
final class WorkRow extends ListItem {

    private final Workspace workspace;
    private final Consumer<WorkRow> onTick;
    private final Consumer<WorkRow> onMore;
    private final Div lead = new Div();
    private final Div main = new Div();
    private final Div tail = new Div();
    private final Div form = new Div();
    private final ProblemArea problems = new ProblemArea();
    private @Nullable WorkItem item;
    private @Nullable String peek;
    private @Nullable DueGroup group;
    private boolean done;

    /** @param onMore opens what else can be done with it */
    WorkRow(Workspace workspace, Consumer<WorkRow> onTick, Consumer<WorkRow> onMore) {
        this.workspace = workspace;
        this.onTick = onTick;
        this.onMore = onMore;
        addClassNames("sw-row", "sw-row-task");
        lead.addClassName("sw-row-lead");
        main.addClassName("sw-row-main");
        tail.addClassName("sw-row-tail");
        form.addClassName("sw-row-form");
        add(lead, main, tail, form, problems);
    }

    /**
     * Shows something to do.
     *
     * @param ticked whether it was completed a moment ago
     * @param path shows a task beside the list
     */
    void show(WorkItem shown, boolean ticked, String path) {
        var soon = shown.group(workspace.times());
        if (shown.equals(item) && ticked == done && path.equals(peek) && soon == group) {
            return;
        }
        group = soon;
        item = shown;
        done = ticked;
        peek = path;
        getElement().setAttribute("data-sw-row", shown.id().toString()).setAttribute("tabindex", "-1");
        setClassName("sw-row-done", ticked);
        lead.removeAll();
        lead.add(lead(shown));
        showMain(shown, path);
        tail.removeAll();
        switch (shown) {
            case WorkItem.OfTask(var task) -> showTail(task);
            case WorkItem.OfActionItem(var action) -> tail.add(DueLabel.of(action.due(), workspace.times()));
        }
    }

    void showSelected(boolean selected) {
        setClassName("sw-row-selected", selected);
    }

    WorkItem item() {
        return Objects.requireNonNull(item);
    }

    boolean isTicked() {
        return done;
    }

    /** Where it is said why something was refused. */
    ProblemArea problems() {
        return problems;
    }

    /** Asks something below the line. */
    void ask(Component question) {
        form.removeAll();
        form.add(question);
    }

    private Component lead(WorkItem shown) {
        if (shown.completable()) {
            var tick = new Tick(getTranslation("work.complete", shown.title()), done, () -> onTick.accept(this));
            tick.getElement().setAttribute("data-sw-complete", true);
            return tick;
        }
        return shown instanceof WorkItem.OfTask(var task) && task.kind() == StepKind.APPROVAL
                ? new Icon(Symbol.APPROVALS)
                : new Icon(Symbol.BLOCK);
    }

    private void showMain(WorkItem shown, String path) {
        main.removeAll();
        main.add(title(shown, path));
        var from = new Span(shown.key().isEmpty() ? getTranslation("work.action-item") : shown.key());
        from.addClassName("sw-key-code");
        main.add(from);
        if (shown instanceof WorkItem.OfTask(var task)) {
            var run = new Span(task.runName());
            run.addClassNames("sw-row-meta", "sw-truncate");
            run.setVisible(!task.runName().endsWith(" " + task.run()));
            main.add(run);
        }
    }

    /** A task is looked at beside the list, where there is room for that; else it opens. */
    private Component title(WorkItem shown, String path) {
        var opens = shown.path();
        if (opens == null) {
            return new Span(shown.title());
        }
        boolean task = shown instanceof WorkItem.OfTask;
        var link = new ScreenLink(workspace, task ? path : opens, shown.title());
        link.addClassName("sw-row-title");
        if (task) {
            link.getElement().setAttribute("data-sw-peek", true).setAttribute("data-sw-phone", workspace.link(opens));
        } else {
            link.getElement().setAttribute("data-sw-open", true);
        }
        return link;
    }

    private void showTail(TaskView task) {
        if (task.state() == TaskState.BLOCKED) {
            tail.add(new StatusChip(Status.WAITING, getTranslation("task.state.BLOCKED")));
        }
        var assignee = task.assignee();
        boolean mine = assignee == null || workspace.me().id().equals(assignee.member());
        if (assignee != null && !mine) {
            var label = MemberLabel.of(RoleWords.of(assignee.label(), this), assignee.awayUntil());
            var who = new Span(getTranslation("work.for", label));
            who.addClassName("sw-row-meta");
            tail.add(who);
        }
        tail.add(DueLabel.of(task.due(), workspace.times()));
        var open = new ScreenLink(workspace, RunNavigation.step(task.run(), task.number()), "");
        open.add(new Icon(Symbol.ARROW_RIGHT));
        open.addClassNames("sw-more", "sw-row-open");
        open.setAriaLabel(getTranslation("work.open", task.title()));
        open.getElement().setAttribute("data-sw-open", true);
        var more = new NativeButton("", click -> onMore.accept(this));
        more.add(new Icon(Symbol.MORE));
        more.addClassName("sw-more");
        more.setAriaLabel(getTranslation("work.more-of", task.title()));
        tail.add(open, more);
    }
}

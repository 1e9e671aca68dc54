package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import io.scalewell.shared.run.Nudge;
import io.scalewell.shared.run.TaskView;
import io.scalewell.shared.run.WaitingTask;
import io.scalewell.ui.component.Ago;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;

/** Something that somebody else has: who, since when, and a button that reminds them. */
final class WaitingRow extends ListItem {

    private final WorkDoing doing;
    private final Workspace workspace;
    private final Runnable onNudge;
    private final ProblemArea problems = new ProblemArea();

    /** @param path shows the task beside the list */
    WaitingRow(WorkDoing doing, WaitingTask waiting, String path, boolean selected, Runnable onNudge) {
        this.doing = doing;
        this.onNudge = onNudge;
        workspace = doing.workspace();
        var task = waiting.task();
        addClassName("sw-row");
        setClassName("sw-row-selected", selected);
        getElement().setAttribute("data-sw-row", task.id().toString()).setAttribute("tabindex", "-1");
        var lead = new Div(new Icon(Symbol.CLOCK));
        lead.addClassName("sw-row-lead");
        add(lead, main(task, path), tail(waiting), problems);
    }

    private Div main(TaskView task, String path) {
        var opens = RunNavigation.step(task.run(), task.number());
        var title = new ScreenLink(workspace, path, task.title());
        title.addClassName("sw-row-title");
        title.getElement().setAttribute("data-sw-peek", true).setAttribute("data-sw-phone", workspace.link(opens));
        var main = new Div(title, ScreenHeader.key(task.run().value()));
        main.addClassName("sw-row-main");
        if (!task.runName().endsWith(" " + task.run())) {
            var run = new Span(task.runName());
            run.addClassNames("sw-row-meta", "sw-truncate");
            main.add(run);
        }
        return main;
    }

    private Div tail(WaitingTask waiting) {
        var task = waiting.task();
        var tail = new Div();
        tail.addClassName("sw-row-tail");
        var who = new Span(TaskHolder.of(task, this));
        who.addClassName("sw-row-meta");
        tail.add(who);
        if (task.readyAt() != null) {
            var since = new Ago(task.readyAt()).in(workspace.times().zone());
            since.addClassNames("sw-row-meta", "sw-num");
            tail.add(since);
        }
        var again = waiting.nudgeFrom();
        if (again == null) {
            var nudge = new Button(getTranslation("work.nudge"), click -> nudge(task));
            nudge.addThemeVariants(ButtonVariant.SMALL);
            nudge.setAriaLabel(getTranslation("work.nudge.of", task.title()));
            nudge.setTooltipText(getTranslation("work.nudge.tip"));
            nudge.setEnabled(workspace.me().role().mayWork());
            tail.add(nudge);
        } else {
            var nudged = new Span(getTranslation("work.nudged", SnoozeForm.moment(workspace.times(), again)));
            nudged.addClassName("sw-row-meta");
            tail.add(nudged);
        }
        var open = new ScreenLink(workspace, RunNavigation.step(task.run(), task.number()), "");
        open.add(new Icon(Symbol.ARROW_RIGHT));
        open.addClassNames("sw-more", "sw-row-open");
        open.setAriaLabel(getTranslation("work.open", task.title()));
        open.getElement().setAttribute("data-sw-open", true);
        tail.add(open);
        return tail;
    }

    private void nudge(TaskView task) {
        problems.find(() -> doing.services().work().nudge(task.id())).ifPresent(nudge -> {
            say(nudge);
            onNudge.run();
        });
    }

    private void say(Nudge nudge) {
        Notification.show(
                getTranslation("work.nudge.sent", String.join(", ", nudge.told())),
                5_000,
                Notification.Position.BOTTOM_START);
    }
}

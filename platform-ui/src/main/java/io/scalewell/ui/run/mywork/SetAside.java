package io.scalewell.ui.run.mywork;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.run.SnoozedTask;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.run.RunNavigation;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;
import java.util.List;

/** What the reader has set aside, folded away below the list, each with the moment at which it comes back. */
final class SetAside extends Div {

    private final WorkDoing doing;
    private final ProblemArea problems;
    private final WorkGroup group;

    SetAside(WorkDoing doing, ProblemArea problems) {
        this.doing = doing;
        this.problems = problems;
        group = new WorkGroup(new WorkHeading(0, getTranslation("work.aside"), false)).folded();
        addClassName("sw-group-last");
        add(group);
    }

    void refresh() {
        problems.find(doing.services().work()::snoozed).ifPresent(this::show);
    }

    private void show(List<SnoozedTask> tasks) {
        setVisible(!tasks.isEmpty());
        group.show(tasks.stream().map(this::row).toList(), false);
    }

    private ListItem row(SnoozedTask aside) {
        var task = aside.task();
        var workspace = doing.workspace();
        var lead = new Div(new Icon(Symbol.CLOCK));
        lead.addClassName("sw-row-lead");
        var title = new ScreenLink(workspace, RunNavigation.step(task.run(), task.number()), task.title());
        title.addClassName("sw-row-title");
        title.getElement().setAttribute("data-sw-open", true);
        var main = new Div(title, ScreenHeader.key(task.run().value()));
        main.addClassName("sw-row-main");
        var until = new Span(getTranslation("work.aside.until", SnoozeForm.moment(workspace.times(), aside.until())));
        until.addClassNames("sw-row-meta", "sw-num");
        var back = new Button(getTranslation("work.wake"), click -> doing.wake(problems, task));
        back.addThemeVariants(ButtonVariant.SMALL);
        back.setAriaLabel(getTranslation("work.wake.of", task.title()));
        var tail = new Div(until, back);
        tail.addClassName("sw-row-tail");
        var row = new ListItem(lead, main, tail);
        row.addClassName("sw-row");
        row.getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        return row;
    }
}

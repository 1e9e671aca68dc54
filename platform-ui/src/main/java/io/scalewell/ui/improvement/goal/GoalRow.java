package io.scalewell.ui.improvement.goal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.improvement.Goal;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;

/** A goal in the list. */
final class GoalRow extends ListItem {

    GoalRow(Workspace workspace, Goal goal) {
        var words = new MetricWords(workspace.times().locale());
        addClassNames("sw-row", "sw-row-goal");
        getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        var lead = new Div(new Icon(Symbol.GOAL));
        lead.addClassName("sw-row-lead");
        var title = new ScreenLink(
                workspace,
                GoalNavigation.goal(goal.key()),
                getTranslation("goal.title", goal.processName(), words.name(goal.metric())));
        title.addClassName("sw-row-title");
        title.getElement().setAttribute("data-sw-open", true);
        var main = new Div(
                title,
                ScreenHeader.key(goal.key().value()),
                meta(getTranslation(
                        "goal.now",
                        words.value(goal.metric(), goal.current()),
                        workspace.times().date(goal.deadline()),
                        goal.ownerName())));
        main.addClassName("sw-row-main");
        var tail = new Div();
        tail.addClassName("sw-row-tail");
        var bar = new GoalBar(goal, words);
        bar.setWidth("180px");
        tail.add(bar, GoalStatusChip.of(goal.status()));
        add(lead, main, tail);
    }

    private static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassName("sw-row-meta");
        return meta;
    }
}

package io.scalewell.ui.automation.list;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.automation.Automation;
import io.scalewell.ui.automation.AutomationNavigation;
import io.scalewell.ui.automation.ExecutionStatus;
import io.scalewell.ui.automation.KindWords;
import io.scalewell.ui.component.Ago;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import io.scalewell.ui.text.Numbers;
import java.util.function.Consumer;

/** An automation in the list: its sentence, its switch, and how its last executions went. */
final class AutomationRow extends ListItem {

    AutomationRow(
            Workspace workspace,
            Automation automation,
            KindWords words,
            boolean mayChange,
            Consumer<Boolean> onSwitch) {
        addClassName("sw-row");
        getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        var definition = automation.definition();
        var lead = new Div(new Icon(Symbol.AUTOMATION));
        lead.addClassName("sw-row-lead");
        var title = new ScreenLink(workspace, AutomationNavigation.automation(automation.key()), definition.name());
        title.addClassName("sw-row-title");
        title.getElement().setAttribute("data-sw-open", true);
        var sentence = meta(words.sentence(definition));
        sentence.addClassName("sw-truncate");
        var main = new Div(
                title,
                ScreenHeader.key(automation.key().value()),
                sentence,
                meta(getTranslation("rung." + definition.rung())));
        main.addClassName("sw-row-main");
        var tail = new Div();
        tail.addClassName("sw-row-tail");
        if (automation.recent().isEmpty()) {
            tail.add(meta(getTranslation("automation.never")));
        } else {
            tail.add(
                    new ScreenLink(
                            workspace,
                            AutomationNavigation.executions(automation.key()),
                            getTranslation("automation.failure-share", failures(workspace, automation))),
                    new RecentDots(automation.recent()));
        }
        var last = automation.lastExecutedAt();
        if (last != null) {
            tail.add(new Ago(last).in(workspace.times().zone()));
        }
        tail.add(onOff(automation, mayChange, onSwitch));
        add(lead, main, tail);
    }

    private static String failures(Workspace workspace, Automation automation) {
        double failed =
                automation.recent().stream().filter(ExecutionStatus::isFailure).count();
        return new Numbers(workspace.times().locale())
                .share(failed / automation.recent().size());
    }

    private Checkbox onOff(Automation automation, boolean mayChange, Consumer<Boolean> onSwitch) {
        var box = new Checkbox(getTranslation(automation.enabled() ? "automation.on" : "automation.off"));
        box.setAriaLabel(
                getTranslation("automation.switch", automation.definition().name()));
        box.setValue(automation.enabled());
        box.setReadOnly(!mayChange);
        box.addValueChangeListener(change -> onSwitch.accept(change.getValue()));
        return box;
    }

    private static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassName("sw-row-meta");
        return meta;
    }
}

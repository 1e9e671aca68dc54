package io.scalewell.ui.automation.execution;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.automation.ExecutionState;
import io.scalewell.shared.automation.ExecutionSummary;
import io.scalewell.ui.automation.ExecutionStatus;
import io.scalewell.ui.automation.KindWords;
import io.scalewell.ui.component.Ago;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import io.scalewell.ui.text.Times;
import java.time.Duration;

/** An execution in the list: of what, on what, how it went and how long that took. */
final class ExecutionRow extends ListItem {

    /** @param path its own address in this list */
    ExecutionRow(Workspace workspace, ExecutionSummary execution, String path, boolean selected) {
        addClassNames("sw-row", "sw-row-execution");
        setClassName("sw-row-selected", selected);
        getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        var lead = new Div(new Icon(Symbol.AUTOMATION));
        lead.addClassName("sw-row-lead");
        var title = new ScreenLink(workspace, path, execution.automationName());
        title.addClassName("sw-row-title");
        title.getElement().setAttribute("data-sw-open", true);
        var main = new Div(
                title,
                ScreenHeader.key(getTranslation(
                        "execution.version", execution.automation().value(), execution.version())),
                meta(KindWords.happening(execution.eventType())));
        main.addClassName("sw-row-main");
        var run = execution.run();
        if (run != null) {
            main.add(meta(run.value()));
        }
        var reason = execution.reason();
        if (reason != null) {
            var why = meta(reason.in(getLocale()));
            why.addClassName("sw-truncate");
            main.add(why);
        }
        if (execution.attempts() > 1) {
            main.add(meta(getTranslation("execution.attempts", execution.attempts())));
        }
        var tail = new Div(
                meta(duration(execution)),
                new Ago(execution.createdAt()).in(workspace.times().zone()),
                ExecutionStatus.chip(execution.state()));
        tail.addClassName("sw-row-tail");
        add(lead, main, tail);
    }

    /** Empty while it is not known, and for what only looked at the event. */
    private static String duration(ExecutionSummary execution) {
        var completed = execution.completedAt();
        var started = execution.startedAt();
        if (started == null || completed == null || execution.state() == ExecutionState.SKIPPED) {
            return "";
        }
        return took(Duration.between(started, completed));
    }

    static String took(Duration duration) {
        return duration.toSeconds() < 1
                ? duration.toMillis() + " ms"
                : Times.duration(duration, UI.getCurrent().getLocale());
    }

    private static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassNames("sw-row-meta", "sw-num");
        return meta;
    }
}

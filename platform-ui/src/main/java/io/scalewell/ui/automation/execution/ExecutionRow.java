package io.scalewell.ui.automation.execution;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.automation.ExecutionSummary;
import io.scalewell.ui.automation.ExecutionStatus;
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
                meta(execution.eventType()));
        main.addClassName("sw-row-main");
        var run = execution.run();
        if (run != null) {
            main.add(meta(run.value()));
        }
        var reason = execution.reason();
        if (reason != null) {
            var why = meta(reason);
            why.addClassName("sw-truncate");
            main.add(why);
        }
        var tail = new Div();
        tail.addClassName("sw-row-tail");
        if (execution.attempts() > 1) {
            tail.add(meta(getTranslation("execution.attempts", execution.attempts())));
        }
        var completed = execution.completedAt();
        var started = execution.startedAt();
        if (started != null && completed != null) {
            tail.add(meta(took(Duration.between(started, completed))));
        }
        tail.add(new Ago(execution.createdAt()).in(workspace.times().zone()), ExecutionStatus.chip(execution.state()));
        add(lead, main, tail);
    }

    static String took(Duration duration) {
        return duration.toSeconds() < 1 ? duration.toMillis() + " ms" : Times.duration(duration);
    }

    private static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassNames("sw-row-meta", "sw-num");
        return meta;
    }
}

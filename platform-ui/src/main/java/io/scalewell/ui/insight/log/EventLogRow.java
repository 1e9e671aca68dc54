package io.scalewell.ui.insight.log;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.scalewell.shared.insight.EventLogState;
import io.scalewell.shared.insight.ImportedEventLog;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Status;
import io.scalewell.ui.component.StatusChip;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.insight.InsightNavigation;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;

/** An event log in the list: its size, how far its import is, and what was not understood. */
final class EventLogRow extends ListItem {

    EventLogRow(Workspace workspace, ImportedEventLog log, boolean mayDelete, Runnable onDelete) {
        addClassName("sw-row");
        getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        var lead = new Div(new Icon(Symbol.TABLE));
        lead.addClassName("sw-row-lead");
        var main = new Div(title(workspace, log));
        main.addClassName("sw-row-main");
        if (log.state() == EventLogState.COMPLETED) {
            main.add(meta(getTranslation("logs.size", log.cases(), log.events())));
        }
        var failure = log.failure();
        if (failure != null) {
            main.add(meta(failure));
        }
        log.warnings().stream().limit(3).forEach(warning -> main.add(meta(warning)));
        var tail = new Div();
        tail.addClassName("sw-row-tail");
        tail.add(meta(workspace.times().date(log.createdAt())), state(log));
        if (mayDelete) {
            var delete = new Button(new Icon(Symbol.TRASH), click -> onDelete.run());
            delete.setAriaLabel(getTranslation("logs.delete.of", log.name()));
            delete.addThemeVariants(ButtonVariant.TERTIARY);
            tail.add(delete);
        }
        add(lead, main, tail);
    }

    private static Component title(Workspace workspace, ImportedEventLog log) {
        if (log.state() != EventLogState.COMPLETED) {
            var name = new Span(log.name());
            name.addClassName("sw-row-title");
            return name;
        }
        var title = new ScreenLink(workspace, InsightNavigation.log(log.id()), log.name());
        title.addClassName("sw-row-title");
        title.getElement().setAttribute("data-sw-open", true);
        return title;
    }

    private Component state(ImportedEventLog log) {
        var text = getTranslation("logs.state." + log.state());
        return switch (log.state()) {
            case IMPORTING -> {
                var bar = new ProgressBar(0, 1, Math.clamp(log.progress(), 0, 1));
                bar.getElement().setAttribute("aria-label", text);
                bar.setWidth("120px");
                yield new Div(new StatusChip(Status.PROGRESS, text), bar);
            }
            case COMPLETED -> new StatusChip(Status.DONE, text);
            case FAILED -> new StatusChip(Status.DANGER, text);
        };
    }

    private static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassName("sw-row-meta");
        return meta;
    }
}

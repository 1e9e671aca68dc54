package io.scalewell.ui.process.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.process.ProcessStateChip;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;
import io.scalewell.ui.text.Times;
import java.util.Optional;

/** A process in the library: what it is, whose, and how it does. */
final class ProcessRow extends ListItem {

    ProcessRow(Workspace workspace, ProcessSummary process, Optional<ProcessHealth> health) {
        addClassNames("sw-row", "sw-row-process");
        getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        var lead = new Div(new Icon(Symbol.PROCESS));
        lead.addClassName("sw-row-lead");
        var path = process.state() == ProcessState.DRAFT
                ? ProcessNavigation.edit(process.key())
                : ProcessNavigation.page(process.key());
        var title = new ScreenLink(workspace, path, process.name());
        title.addClassName("sw-row-title");
        title.getElement().setAttribute("data-sw-open", true);
        var main = new Div(title, ScreenHeader.key(process.key().value()));
        main.addClassName("sw-row-main");
        var department = process.department();
        if (department != null) {
            main.add(meta(department));
        }
        var tail = new Div();
        tail.addClassName("sw-row-tail");
        tail.add(health.filter(found -> found.runs() > 0).map(this::numbers).orElseGet(Span::new));
        var owner = meta(process.ownerName() == null ? "" : process.ownerName());
        owner.addClassName("sw-truncate");
        tail.add(owner);
        tail.add(new ProcessStateChip(process));
        add(lead, main, tail);
    }

    private Span numbers(ProcessHealth health) {
        var median = health.median();
        var text = median == null
                ? getTranslation("library.runs", health.runs())
                : getTranslation("library.health", health.runs(), Times.duration(median, getLocale()));
        var numbers = meta(text);
        numbers.addClassName("sw-num");
        var worst = health.worst();
        if (worst != null) {
            numbers.setTitle(getTranslation("library.worst", worst));
        }
        return numbers;
    }

    private static Span meta(String text) {
        var meta = new Span(text);
        meta.addClassName("sw-row-meta");
        return meta;
    }
}

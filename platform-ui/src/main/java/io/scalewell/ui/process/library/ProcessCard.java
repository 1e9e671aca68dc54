package io.scalewell.ui.process.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.ui.process.ProcessStateChip;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.Workspace;
import java.util.Optional;

/** A process in the library as a card, with what it is for. */
final class ProcessCard extends ListItem {

    ProcessCard(Workspace workspace, LibraryEntry entry, Optional<ProcessHealth> health, LibraryActions actions) {
        var process = entry.process();
        var facts = new ProcessFacts(workspace, entry, health);
        addClassNames("sw-card", "sw-card-process");
        getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        var title = facts.title();
        title.addClassName("sw-card-title");
        var name = new Div(title, ScreenHeader.key(process.key().value()));
        name.addClassName("sw-row-main");
        var star = new Star(entry, actions);
        var head = new Div(name, star, new ProcessMenu(entry, workspace.me().role(), star, actions));
        head.addClassName("sw-card-head");
        var purpose = new Span(entry.purpose() == null ? "" : entry.purpose());
        purpose.addClassName("sw-card-text");
        var numbers = new Div(facts.word(), facts.numbers(), facts.course());
        numbers.addClassName("sw-card-foot");
        var foot = new Div(new ProcessStateChip(process), facts.owner(), facts.reviewed(), facts.stale());
        foot.addClassName("sw-card-foot");
        add(head, purpose, numbers, foot);
    }
}

package io.scalewell.ui.process.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import io.scalewell.shared.insight.ProcessHealth;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.ui.process.ProcessStateChip;
import io.scalewell.ui.shell.ScreenHeader;
import io.scalewell.ui.shell.Workspace;
import java.util.Optional;

/** A process in the library: what it is, whose, and how it does. */
final class ProcessRow extends ListItem {

    ProcessRow(Workspace workspace, LibraryEntry entry, Optional<ProcessHealth> health, LibraryActions actions) {
        var process = entry.process();
        var facts = new ProcessFacts(workspace, entry, health);
        addClassNames("sw-row", "sw-row-process");
        getElement().setAttribute("data-sw-row", true).setAttribute("tabindex", "-1");
        var star = new Star(entry, actions);
        var lead = new Div(star);
        lead.addClassName("sw-row-lead");
        var title = facts.title();
        title.addClassName("sw-row-title");
        var main = new Div(title, ScreenHeader.key(process.key().value()));
        main.addClassName("sw-row-main");
        var department = process.department();
        if (department != null) {
            main.add(ProcessFacts.meta(department));
        }
        main.add(facts.stale());
        var tail = new Div(
                facts.numbers(),
                facts.course(),
                facts.word(),
                facts.reviewed(),
                facts.owner(),
                new ProcessStateChip(process),
                new ProcessMenu(entry, workspace.me().role(), star, actions));
        tail.addClassName("sw-row-tail");
        add(lead, main, tail);
    }
}

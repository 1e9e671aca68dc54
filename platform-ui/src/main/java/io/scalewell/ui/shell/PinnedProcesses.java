package io.scalewell.ui.shell;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import java.util.List;

/** The reader's favourites in the navigation, by name; there is no heading without one. */
final class PinnedProcesses extends SideNav {

    private final Workspace workspace;
    private List<LibraryEntry> shown = List.of();

    PinnedProcesses(Workspace workspace) {
        this.workspace = workspace;
        setLabel(getTranslation("shell.nav.pinned"));
        addClassName("sw-pinned");
        setVisible(false);
    }

    void show(List<LibraryEntry> pinned) {
        if (pinned.equals(shown)) {
            return;
        }
        shown = pinned;
        removeAll();
        pinned.forEach(entry -> addItem(item(entry)));
        setVisible(!pinned.isEmpty());
    }

    private SideNavItem item(LibraryEntry entry) {
        var process = entry.process();
        var item = new SideNavItem(process.name(), workspace.link("processes/" + process.key()), new Icon(Symbol.STAR));
        item.getElement().setAttribute("title", process.name());
        item.setMatchNested(true);
        return item;
    }
}

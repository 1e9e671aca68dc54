package io.scalewell.ui.process.library;

import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;

/** The "..." of a process in the library. */
final class ProcessMenu extends MenuBar {

    ProcessMenu(LibraryEntry entry, Role role, Star star, LibraryActions actions) {
        var process = entry.process();
        var key = process.key();
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassNames("sw-dots-menu", "sw-more-menu");
        var label = getTranslation("library.more", process.name());
        getElement().setAttribute("aria-label", label);
        var root = addItem(new Icon(Symbol.MORE));
        root.setAriaLabel(label);
        var menu = root.getSubMenu();
        if (process.state() == ProcessState.LIVE && role.mayWork()) {
            menu.addItem(getTranslation("process.start"), click -> actions.start(key));
        }
        menu.addItem(getTranslation("library.favourite.turn"), click -> star.toggle());
        if (role.mayDesign()) {
            menu.addItem(getTranslation("library.keep"), click -> actions.keepAsTemplate(key));
            boolean retired = process.state() == ProcessState.RETIRED;
            menu.addItem(
                    getTranslation(retired ? "process.revive" : "process.retire"),
                    click -> actions.retire(entry, !retired));
        }
    }
}

package io.scalewell.ui.process.library;

import com.vaadin.flow.component.html.NativeButton;
import io.scalewell.shared.process.LibraryEntry;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;

/** Marks a process as a favourite, in place: the row keeps the focus. */
final class Star extends NativeButton {

    private final LibraryEntry entry;
    private final LibraryActions actions;
    private boolean on;

    Star(LibraryEntry entry, LibraryActions actions) {
        this.entry = entry;
        this.actions = actions;
        add(new Icon(Symbol.STAR));
        addClassName("sw-star");
        setAriaLabel(getTranslation("library.favourite", entry.process().name()));
        getElement().setAttribute("data-sw-favourite", true);
        show(entry.favourite());
        addClickListener(click -> toggle());
    }

    boolean isOn() {
        return on;
    }

    void toggle() {
        if (actions.favour(entry.process().key(), !on)) {
            show(!on);
        }
    }

    private void show(boolean favourite) {
        on = favourite;
        getElement().setAttribute("aria-pressed", String.valueOf(favourite));
    }
}

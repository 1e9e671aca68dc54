package io.scalewell.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;

/** Finds anything from any screen. Implemented beside the shell, one for each browser tab. */
public interface CommandPalette {

    /** The button for the header that opens it, as {@code Ctrl+K} does. */
    Component button();

    /** What has to be part of every screen. */
    Component element();

    /** Remembers the screen of a thing as recently opened. */
    void visited(Location location, String title);
}

package io.scalewell.ui.shell;

import com.vaadin.flow.component.Component;

/** Starts a run from any screen. Implemented by the screens of runs, one for each browser tab. */
public interface QuickStart {

    /** The button for the header with what opens beside it. */
    Component button();

    /** Opens it, wherever the reader is. */
    void open();
}

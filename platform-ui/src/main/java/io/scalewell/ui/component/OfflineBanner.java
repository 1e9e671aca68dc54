package io.scalewell.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;

/** The bar that appears while the server cannot be reached. Belongs once into the shell. */
@Tag("sw-offline")
public final class OfflineBanner extends BrowserElement {

    private static final long serialVersionUID = 1L;

    public OfflineBanner() {
        super("offline.js");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        setTexts("component.offline.");
    }
}

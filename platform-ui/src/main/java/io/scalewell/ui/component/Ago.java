package io.scalewell.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.ZoneId;

/** How long ago or ahead an instant is, "3 days ago". The tooltip says the instant. */
@Tag("sw-ago")
public final class Ago extends BrowserElement implements HasStyle {

    private static final long serialVersionUID = 1L;

    public Ago(Instant at) {
        super("clock.js");
        getElement().setAttribute("at", at.toString());
    }

    /** Zone of the tooltip; otherwise the browser's. */
    public Ago in(ZoneId zone) {
        getElement().setAttribute("zone", zone.getId());
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().setAttribute("locale", getLocale().toLanguageTag());
    }
}

package io.scalewell.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.ZoneId;

/** A duration since an instant, "2 h 10 m", that goes on by itself in the browser. The tooltip says the instant. */
@Tag("sw-clock")
public final class Clock extends BrowserElement implements HasStyle {

    private static final long serialVersionUID = 1L;

    private Clock(Instant since) {
        super("clock.js");
        getElement().setAttribute("since", since.toString());
    }

    /** @param now the server's time, by which the browser's clock is corrected */
    public static Clock running(Instant since, Instant now) {
        var clock = new Clock(since);
        clock.getElement().setProperty("serverNow", now.toString());
        return clock;
    }

    public static Clock stopped(Instant since, Instant until) {
        var clock = new Clock(since);
        clock.getElement().setAttribute("until", until.toString());
        return clock;
    }

    /** Zone of the tooltip; otherwise the browser's. */
    public Clock in(ZoneId zone) {
        getElement().setAttribute("zone", zone.getId());
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().setAttribute("locale", getLocale().toLanguageTag());
    }
}

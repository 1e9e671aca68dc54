package io.scalewell.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** The time until an instant, "4:12 left", that goes on by itself in the browser and afterwards says how much it is over. */
@Tag("sw-countdown")
public final class Countdown extends BrowserElement implements HasStyle {

    private static final long serialVersionUID = 1L;

    /** @param now the server's time, by which the browser's clock is corrected */
    public Countdown(Instant until, Instant now) {
        super("clock.js");
        getElement()
                .setAttribute("role", "timer")
                .setAttribute("until", until.toString())
                .setProperty("serverNow", now.toString());
    }

    /** Words around the time, with {@code {0}} in its place. */
    public Countdown withWords(String left, String over) {
        getElement().setAttribute("left", left).setAttribute("over", over);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().setAttribute("locale", getLocale().toLanguageTag());
    }
}

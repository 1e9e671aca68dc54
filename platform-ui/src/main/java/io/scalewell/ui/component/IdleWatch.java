package io.scalewell.ui.component;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;

/** Notices in the browser that nobody does anything on the page any more. */
@Tag("sw-idle-watch")
public final class IdleWatch extends BrowserElement {

    private static final long serialVersionUID = 1L;
    private static final String SECONDS = "event.detail.seconds";

    /**
     * @param after how long nothing has to happen
     * @param onIdle told once how long it has been
     */
    public IdleWatch(Duration after, SerializableConsumer<Duration> onIdle) {
        super("idle-watch.js");
        getElement().setAttribute("after", String.valueOf(after.toSeconds()));
        getElement()
                .addEventListener(
                        "sw-idle",
                        event -> onIdle.accept(Duration.ofSeconds(
                                event.getEventData().get(SECONDS).asInt())))
                .addEventData(SECONDS);
    }
}

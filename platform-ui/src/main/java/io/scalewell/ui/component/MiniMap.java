package io.scalewell.ui.component;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import io.scalewell.shared.process.ProcessDiagram;
import org.jspecify.annotations.Nullable;

/**
 * A small picture of a process beside its checklist. It asks for a drawing when there is room for it and nothing has changed for a moment,
 * so that typing costs nothing, and narrow windows nothing at all.
 */
@Tag("sw-mini-map")
public final class MiniMap extends BrowserElement implements HasStyle {

    private static final long serialVersionUID = 1L;

    private int revision;

    public MiniMap() {
        super("mini-map.js");
    }

    /** What is drawn is old. */
    public void changed() {
        revision++;
        getElement().setProperty("revision", revision);
    }

    /** @param down the process as it is now, drawn downwards */
    public void show(ProcessDiagram down) {
        var picture = DiagramPicture.of(down, assignee -> "", "");
        getElement().setPropertyJson("diagram", JacksonUtils.writeValue(new Drawing(revision, picture)));
    }

    /** Shows nothing, as there is no step. */
    public void clear() {
        getElement().setPropertyJson("diagram", JacksonUtils.writeValue(new Drawing(revision, null)));
    }

    /** Marks the step that has the caret, and brings it into sight. */
    public void select(String step) {
        getElement().setProperty("selected", step);
    }

    /** Told when a drawing is wanted. */
    public Registration onAsk(SerializableRunnable listener) {
        return getElement().addEventListener("mini-map-ask", event -> listener.run());
    }

    /** Told with the key of the step to go to. */
    public Registration onOpen(SerializableConsumer<String> listener) {
        return getElement()
                .addEventListener(
                        "mini-map-open",
                        event -> listener.accept(
                                event.getEventData().get("event.detail.step").asString()))
                .addEventData("event.detail.step");
    }

    record Drawing(int revision, @Nullable DiagramPicture picture) {}
}

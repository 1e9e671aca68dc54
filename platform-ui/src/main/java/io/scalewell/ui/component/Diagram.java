package io.scalewell.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDiagram;
import java.util.function.Function;

/** The picture of a documented process, to be moved, zoomed and walked through by keyboard. A skeleton until it is given one. */
@Tag("sw-process-diagram")
public final class Diagram extends BrowserElement implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    public Diagram() {
        super("process-diagram.js");
    }

    /**
     * Shows a process.
     *
     * @param right drawn to the right
     * @param down the same drawn downwards, for narrow screens
     * @param doers says who an assignee is
     * @param nobody the lane of what has no assignee
     */
    public void show(ProcessDiagram right, ProcessDiagram down, Function<Assignee, String> doers, String nobody) {
        var pictures = new DiagramPicture.Pair(
                DiagramPicture.of(right, doers, nobody), DiagramPicture.of(down, doers, nobody));
        getElement().setPropertyJson("diagrams", JacksonUtils.writeValue(pictures));
    }

    /** Marks the step that is shown elsewhere on the screen. */
    public void select(String step) {
        getElement().setProperty("selected", step);
    }

    /** Told with the key of the step that was opened. */
    public Registration onOpen(SerializableConsumer<String> listener) {
        return getElement()
                .addEventListener(
                        "diagram-open",
                        event -> listener.accept(
                                event.getEventData().get("event.detail.step").asString()))
                .addEventData("event.detail.step");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        setTexts("component.diagram.");
    }
}

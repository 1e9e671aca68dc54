package io.scalewell.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;
import io.scalewell.shared.insight.ProcessMapView;

/** The discovered process map. Shows a skeleton until it is given a map that has been laid out. */
@Tag("sw-process-map")
public final class ProcessMap extends BrowserElement implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    public ProcessMap() {
        super("process-map.js");
    }

    public void show(ProcessMapView map) {
        var drawing = MapDrawing.of(map)
                .orElseThrow(() -> new IllegalArgumentException("The process map has not been laid out"));
        getElement().setPropertyJson("map", JacksonUtils.writeValue(drawing));
    }

    /** Marks the activity that is shown elsewhere on the screen. */
    public void select(String activity) {
        getElement().setProperty("selected", activity);
    }

    /** Told with the activity whose box was pressed. */
    public Registration onSelect(SerializableConsumer<String> listener) {
        return getElement()
                .addEventListener(
                        "map-select",
                        event -> listener.accept(event.getEventData()
                                .get("event.detail.activity")
                                .asString()))
                .addEventData("event.detail.activity");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        setTexts("component.map.");
    }
}

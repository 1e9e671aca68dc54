package io.scalewell.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.Registration;

/** A chart with its table. Shows a skeleton until it is given something to show. */
@Tag("sw-chart")
public final class Chart extends BrowserElement implements HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    public Chart() {
        super("chart.js");
    }

    public Chart(ChartSpec spec) {
        this();
        show(spec);
    }

    public void show(ChartSpec spec) {
        getElement().setPropertyJson("spec", JacksonUtils.writeValue(spec));
    }

    /** Says in the chart's place why there is none, with a button that tells {@link #onRetry}. */
    public void fail(String sentence) {
        getElement().setProperty("error", sentence);
    }

    /** Told with the position of the point or bar that was pressed. */
    public Registration onPoint(SerializableConsumer<Integer> listener) {
        return getElement()
                .addEventListener(
                        "chart-click",
                        event -> listener.accept(
                                event.getEventData().get("event.detail.index").asInt()))
                .addEventData("event.detail.index");
    }

    public Registration onRetry(SerializableRunnable listener) {
        return getElement().addEventListener("chart-retry", event -> listener.run());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        setTexts("component.chart.");
    }
}

package io.scalewell.ui.insight.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.RangeInput;
import io.scalewell.shared.insight.ProcessMapView;
import io.scalewell.ui.component.PlainTable;
import io.scalewell.ui.component.ProcessMap;
import java.time.Duration;
import java.util.stream.Collectors;

/** How the work really went, as a map; two sliders say how much of it. */
final class MapTab extends Div {

    private static final String ACTIVITIES = "activities";
    private static final String PATHS = "paths";
    private static final int ALL_ACTIVITIES = 100;
    private static final int USUAL_PATHS = 50;

    private final Question question;

    MapTab(Question question) {
        this.question = question;
        addClassName("sw-stack");
        int activities = share(ACTIVITIES, ALL_ACTIVITIES);
        int paths = share(PATHS, USUAL_PATHS);
        var map = question.insights().map(question.subject(), question.selection(), activities, paths);
        if (map.nodes().isEmpty()) {
            add(new NothingCompleted(question));
            return;
        }
        var sliders = new Div(slider(ACTIVITIES, activities), slider(PATHS, paths));
        sliders.addClassName("sw-filters");
        add(sliders);
        if (map.layout() != null) {
            var drawing = new ProcessMap();
            drawing.show(map);
            add(drawing);
        }
        add(table(map));
    }

    private int share(String name, int usual) {
        return Math.min(100, question.choice().query().number(name).orElse(usual));
    }

    private Component slider(String name, int value) {
        var slider = new RangeInput();
        slider.setMin(0);
        slider.setMax(100);
        slider.setStep(5.0);
        slider.setValue((double) value);
        slider.setId("map-" + name);
        slider.addValueChangeListener(change -> question.ask(name, Math.round(change.getValue())));
        var label = new NativeLabel(getTranslation("insight.map." + name, value));
        label.setFor(slider);
        var range = new Div(label, slider);
        range.addClassName("sw-range");
        return range;
    }

    private Component table(ProcessMapView map) {
        var titles = map.nodes().stream()
                .collect(Collectors.toMap(ProcessMapView.Node::activity, ProcessMapView.Node::title));
        var table = new PlainTable(
                getTranslation("insight.map.table"),
                getTranslation("insight.map.path"),
                getTranslation("insight.map.count"),
                getTranslation("insight.map.median"),
                getTranslation("insight.map.p85"));
        map.edges()
                .forEach(edge -> table.row(
                        titles.getOrDefault(edge.from(), edge.from()) + " → "
                                + titles.getOrDefault(edge.to(), edge.to()),
                        question.numbers().count(edge.count()),
                        time(edge.median()),
                        time(edge.p85())));
        return table.scrolling();
    }

    private String time(double seconds) {
        return question.duration(Duration.ofSeconds(Math.round(seconds)));
    }
}

package io.scalewell.ui.component;

import com.vaadin.flow.component.html.Div;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Grey bars in the geometry of what is coming. They show after 150 ms and are nothing to a screen reader. */
public final class Skeleton extends Div {

    private static final long serialVersionUID = 1L;

    private Skeleton(Stream<String> bars) {
        addClassName("sw-skeletons");
        getElement().setAttribute("aria-hidden", "true");
        bars.forEach(this::addBar);
    }

    public static Skeleton rows(int count) {
        return new Skeleton(repeated("row", count));
    }

    /** A page with a title and rows below it. */
    public static Skeleton page(int rows) {
        return new Skeleton(Stream.concat(Stream.of("title"), repeated("row", rows)));
    }

    /** A strip of figures over a chart. */
    public static Skeleton figures() {
        return new Skeleton(Stream.of("tile", "chart"));
    }

    private static Stream<String> repeated(String bar, int count) {
        return IntStream.range(0, count).mapToObj(i -> bar);
    }

    private void addBar(String kind) {
        var bar = new Div();
        bar.addClassNames("sw-skeleton", "sw-skeleton-" + kind);
        add(bar);
    }
}

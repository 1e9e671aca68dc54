package io.scalewell.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.scalewell.shared.insight.ProcessMapView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MapDrawingTest {

    private static final List<ProcessMapView.Node> NODES = List.of(
            new ProcessMapView.Node("a", "First", 5, 4, 30.0), new ProcessMapView.Node("b", "Second", 3, 3, null));
    private static final List<ProcessMapView.Edge> EDGES = List.of(new ProcessMapView.Edge("a", "b", 3, 9, 7, 12));

    @Test
    void joinsNumbersAndPlaces() {
        var drawing = MapDrawing.of(map(layout())).orElseThrow();

        assertThat(drawing.nodes().getFirst()).isEqualTo(new MapDrawing.Node("a", "First", 5L, 30.0, 10, 20, 100, 40));
        assertThat(drawing.edges())
                .extracting(MapDrawing.Edge::from, MapDrawing.Edge::to, MapDrawing.Edge::count, MapDrawing.Edge::median)
                .containsExactly(tuple(null, "a", 4L, null), tuple("a", "b", 3L, 7.0), tuple("b", null, 3L, null));
        assertThat(drawing.marks())
                .containsExactly(new MapDrawing.Mark("start", 60, 0), new MapDrawing.Mark("end", 60, 200));
    }

    @Test
    void isNothingWithoutALayout() {
        assertThat(MapDrawing.of(map(null))).isEmpty();
    }

    private static ProcessMapView map(ProcessMapView.@Nullable Layout layout) {
        return new ProcessMapView(NODES, EDGES, Map.of("a", 4L), Map.of("b", 3L), layout);
    }

    private static ProcessMapView.Layout layout() {
        return new ProcessMapView.Layout(
                120,
                200,
                List.of(new ProcessMapView.Box("a", 10, 20, 100, 40), new ProcessMapView.Box("b", 10, 120, 100, 40)),
                List.of(
                        new ProcessMapView.Line(null, "a", List.of(60.0, 0.0, 60.0, 20.0)),
                        new ProcessMapView.Line("a", "b", List.of(60.0, 60.0, 60.0, 120.0)),
                        new ProcessMapView.Line("b", null, List.of(60.0, 160.0, 60.0, 200.0))));
    }
}

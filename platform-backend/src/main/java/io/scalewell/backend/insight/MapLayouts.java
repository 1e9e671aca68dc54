package io.scalewell.backend.insight;

import io.scalewell.backend.insight.layout.MapGraph;
import io.scalewell.backend.insight.layout.MapLayout;
import io.scalewell.shared.insight.ProcessMapView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds places for the boxes and lines of a discovered map, with a mark for its start and one for its end. */
@Component
class MapLayouts {

    private static final String START = "\u0000start";
    private static final String END = "\u0000end";
    private static final double MARK = 24;
    private static final double BOX_HEIGHT = 56;
    private static final double NARROWEST = 120;
    private static final double WIDEST = 220;
    private static final double CHARACTER = 7.5;
    private static final double LABEL_WIDTH = 44;
    private static final double LABEL_HEIGHT = 16;
    private static final int MOST_NODES = 290;
    private static final int MOST_EDGES = 1_900;

    /** Null when there is too much to draw, or nothing. */
    ProcessMapView.@Nullable Layout of(
            List<ProcessMapView.Node> nodes,
            List<ProcessMapView.Edge> edges,
            Map<String, Long> starts,
            Map<String, Long> ends) {
        if (nodes.isEmpty() || nodes.size() > MOST_NODES || edges.size() > MOST_EDGES) {
            return null;
        }
        return view(MapLayout.of(graph(nodes, edges, starts, ends), MapLayout.Direction.DOWN));
    }

    private static MapGraph graph(
            List<ProcessMapView.Node> nodes,
            List<ProcessMapView.Edge> edges,
            Map<String, Long> starts,
            Map<String, Long> ends) {
        List<MapGraph.Node> boxes = new ArrayList<>();
        boxes.add(new MapGraph.Node(START, MARK, MARK, MapGraph.Place.FIRST));
        nodes.forEach(node -> boxes.add(new MapGraph.Node(node.activity(), width(node.title()), BOX_HEIGHT)));
        boxes.add(new MapGraph.Node(END, MARK, MARK, MapGraph.Place.LAST));
        List<MapGraph.Edge> lines = new ArrayList<>();
        edges.forEach(
                edge -> lines.add(new MapGraph.Edge(edge.from(), edge.to(), edge.count(), LABEL_WIDTH, LABEL_HEIGHT)));
        starts.forEach((activity, count) -> lines.add(new MapGraph.Edge(START, activity, count)));
        ends.forEach((activity, count) -> lines.add(new MapGraph.Edge(activity, END, count)));
        Set<String> known = Set.copyOf(boxes.stream().map(MapGraph.Node::id).toList());
        lines.removeIf(line -> !known.contains(line.from()) || !known.contains(line.to()));
        return new MapGraph(boxes, lines);
    }

    private static double width(String title) {
        return Math.clamp(title.length() * CHARACTER + 24, NARROWEST, WIDEST);
    }

    private static ProcessMapView.Layout view(MapLayout layout) {
        List<ProcessMapView.Box> boxes = layout.boxes().stream()
                .filter(box -> !box.id().equals(START) && !box.id().equals(END))
                .map(box -> new ProcessMapView.Box(box.id(), box.x(), box.y(), box.width(), box.height()))
                .toList();
        List<ProcessMapView.Line> lines = layout.lines().stream()
                .map(line -> new ProcessMapView.Line(
                        line.from().equals(START) ? null : line.from(),
                        line.to().equals(END) ? null : line.to(),
                        line.points().stream()
                                .flatMap(point -> Stream.of(point.x(), point.y()))
                                .toList()))
                .toList();
        return new ProcessMapView.Layout(layout.width(), layout.height(), boxes, lines);
    }
}

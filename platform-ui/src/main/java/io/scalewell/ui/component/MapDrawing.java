package io.scalewell.ui.component;

import io.scalewell.shared.insight.ProcessMapView;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A process map with its places, as the element draws it. Times in seconds. */
record MapDrawing(double width, double height, List<Node> nodes, List<Edge> edges, List<Mark> marks)
        implements Serializable {

    record Node(
            String activity,
            String label,
            @Nullable Long count,
            @Nullable Double waiting,
            double x,
            double y,
            double w,
            double h)
            implements Serializable {}

    record Edge(
            @Nullable String from,
            @Nullable String to,
            @Nullable Long count,
            @Nullable Double median,
            List<Point> points)
            implements Serializable {}

    record Point(double x, double y) implements Serializable {}

    record Mark(String kind, double x, double y) implements Serializable {}

    /** Nothing when the map was not laid out. */
    static Optional<MapDrawing> of(ProcessMapView map) {
        return Optional.ofNullable(map.layout()).map(layout -> of(map, layout));
    }

    private static MapDrawing of(ProcessMapView map, ProcessMapView.Layout layout) {
        var nodes = IntStream.range(0, map.nodes().size())
                .mapToObj(i -> node(map.nodes().get(i), layout.nodes().get(i)))
                .toList();
        var edges = layout.edges().stream().map(line -> edge(map, line)).toList();
        return new MapDrawing(layout.width(), layout.height(), nodes, edges, marks(edges));
    }

    private static Node node(ProcessMapView.Node node, ProcessMapView.Box box) {
        return new Node(
                node.activity(),
                node.title(),
                node.count(),
                node.waiting(),
                box.x(),
                box.y(),
                box.width(),
                box.height());
    }

    private static Edge edge(ProcessMapView map, ProcessMapView.Line line) {
        var points = points(line.points());
        var from = line.from();
        var to = line.to();
        if (from == null) {
            return new Edge(null, to, map.starts().getOrDefault(to, 0L), null, points);
        }
        if (to == null) {
            return new Edge(from, null, map.ends().getOrDefault(from, 0L), null, points);
        }
        return map.edges().stream()
                .filter(edge -> edge.from().equals(from) && edge.to().equals(to))
                .findFirst()
                .map(edge -> new Edge(from, to, edge.count(), edge.median(), points))
                .orElseGet(() -> new Edge(from, to, 0L, null, points));
    }

    private static List<Point> points(List<Double> alternating) {
        return IntStream.range(0, alternating.size() / 2)
                .mapToObj(i -> new Point(alternating.get(2 * i), alternating.get(2 * i + 1)))
                .toList();
    }

    /** The start lies where its lines begin, the end where its lines end. */
    private static List<Mark> marks(List<Edge> edges) {
        var marks = new ArrayList<Mark>();
        edges.stream()
                .filter(edge -> edge.from() == null && !edge.points().isEmpty())
                .map(edge -> edge.points().getFirst())
                .findFirst()
                .ifPresent(point -> marks.add(new Mark("start", point.x(), point.y())));
        edges.stream()
                .filter(edge -> edge.to() == null && !edge.points().isEmpty())
                .map(edge -> edge.points().getLast())
                .findFirst()
                .ifPresent(point -> marks.add(new Mark("end", point.x(), point.y())));
        return List.copyOf(marks);
    }
}

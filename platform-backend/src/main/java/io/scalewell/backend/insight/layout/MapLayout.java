package io.scalewell.backend.insight.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawn map in pixels from its upper left corner; y grows downward, as in SVG.
 *
 * @param boxes in the order of the graph's nodes
 * @param lines in the order of the graph's edges
 */
public record MapLayout(double width, double height, List<Box> boxes, List<Line> lines) {

    public MapLayout {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /** A node with its upper left corner. */
    public record Box(String id, double x, double y, double width, double height) {}

    /** A place. */
    public record Point(double x, double y) {}

    /**
     * An edge as a line through points, the first on the border of one box and the last on the border of the other.
     *
     * @param label the middle of its label; null without a label
     */
    public record Line(
            String from,
            String to,
            List<Point> points,
            @Nullable Point label) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /** Lays a graph out in layers along the direction. The same graph always gets the same layout. */
    public static MapLayout of(MapGraph graph, Direction direction) {
        return new LayeredLayout(graph, direction).layout();
    }

    /** Where a map leads. */
    public enum Direction {
        RIGHT,
        DOWN
    }
}

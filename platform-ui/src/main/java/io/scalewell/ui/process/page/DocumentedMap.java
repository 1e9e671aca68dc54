package io.scalewell.ui.process.page;

import io.scalewell.shared.insight.ProcessMapView;
import io.scalewell.shared.insight.ProcessMapView.Box;
import io.scalewell.shared.insight.ProcessMapView.Edge;
import io.scalewell.shared.insight.ProcessMapView.Layout;
import io.scalewell.shared.insight.ProcessMapView.Line;
import io.scalewell.shared.insight.ProcessMapView.Node;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draws a checklist as a flowchart from top to bottom: steps that follow one another below each other, steps of a parallel stage
 * beside each other. A rejection leads back on the right.
 */
final class DocumentedMap {

    private static final double WIDTH = 200;
    private static final double HEIGHT = 48;
    private static final double GAP_X = 32;
    private static final double GAP_Y = 40;
    private static final double MARGIN = 40;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final double centre;
    private final double width;
    private double y = MARGIN;
    private List<@Nullable Box> above = new ArrayList<>();

    private DocumentedMap(ProcessDefinition definition) {
        int widest = definition.stages().stream()
                .mapToInt(stage -> stage.parallel() ? Math.max(1, stage.steps().size()) : 1)
                .max()
                .orElse(1);
        width = widest * WIDTH + (widest - 1) * GAP_X + 4 * MARGIN;
        centre = width / 2;
        above.add(null);
    }

    static ProcessMapView of(ProcessDefinition definition) {
        var map = new DocumentedMap(definition);
        definition.stages().forEach(map::stage);
        map.end();
        map.rejections(definition);
        return map.view();
    }

    private void stage(Stage stage) {
        if (stage.parallel()) {
            row(stage.steps().stream()
                    .map(step -> new Node(step.key(), step.title(), 0, 0, null))
                    .toList());
        } else {
            stage.steps().forEach(step -> row(List.of(new Node(step.key(), step.title(), 0, 0, null))));
        }
    }

    private void row(List<Node> row) {
        if (row.isEmpty()) {
            return;
        }
        y += GAP_Y;
        double x = centre - (row.size() * WIDTH + (row.size() - 1) * GAP_X) / 2;
        var placed = new ArrayList<@Nullable Box>();
        for (var node : row) {
            var box = new Box(node.activity(), x, y, WIDTH, HEIGHT);
            nodes.add(node);
            boxes.put(node.activity(), box);
            above.forEach(from -> connect(from, box));
            placed.add(box);
            x += WIDTH + GAP_X;
        }
        above = placed;
        y += HEIGHT;
    }

    private void connect(@Nullable Box from, @Nullable Box to) {
        double fromX = from == null ? centre : from.x() + from.width() / 2;
        double fromY = from == null ? MARGIN : from.y() + from.height();
        double toX = to == null ? centre : to.x() + to.width() / 2;
        double toY = to == null ? y : to.y();
        double middle = fromX == toX ? fromY : (fromY + toY) / 2;
        line(
                from,
                to,
                fromX == toX
                        ? List.of(fromX, fromY, toX, toY)
                        : List.of(fromX, fromY, fromX, middle, toX, middle, toX, toY));
    }

    private void line(@Nullable Box from, @Nullable Box to, List<Double> points) {
        var start = from == null ? null : from.activity();
        var end = to == null ? null : to.activity();
        if (start != null && end != null) {
            edges.add(new Edge(start, end, 0, 0, 0, 0));
        }
        lines.add(new Line(start, end, points));
    }

    private void end() {
        y += GAP_Y;
        above.forEach(from -> connect(from, null));
        y += MARGIN;
    }

    private void rejections(ProcessDefinition definition) {
        for (var step : definition.steps()) {
            var from = boxes.get(step.key());
            var target = step.onReject();
            var to = target == null ? null : boxes.get(target);
            if (from != null && to != null) {
                double right = Math.max(from.x() + from.width(), to.x() + to.width()) + GAP_X;
                double fromY = from.y() + from.height() / 2;
                double toY = to.y() + to.height() / 2;
                line(
                        from,
                        to,
                        List.of(from.x() + from.width(), fromY, right, fromY, right, toY, to.x() + to.width(), toY));
            }
        }
    }

    private ProcessMapView view() {
        var first = nodes.isEmpty()
                ? Map.<String, Long>of()
                : Map.of(nodes.getFirst().activity(), 0L);
        var last = nodes.isEmpty()
                ? Map.<String, Long>of()
                : Map.of(nodes.getLast().activity(), 0L);
        var layout = new Layout(width, y, List.copyOf(boxes.values()), lines);
        return new ProcessMapView(nodes, edges, first, last, layout);
    }
}

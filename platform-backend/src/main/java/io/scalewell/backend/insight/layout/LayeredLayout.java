package io.scalewell.backend.insight.layout;

import io.scalewell.backend.insight.layout.MapGraph.Edge;
import io.scalewell.backend.insight.layout.MapGraph.Node;
import io.scalewell.backend.insight.layout.MapLayout.Box;
import io.scalewell.backend.insight.layout.MapLayout.Direction;
import io.scalewell.backend.insight.layout.MapLayout.Line;
import io.scalewell.backend.insight.layout.MapLayout.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;

/** The layered layout of the Eclipse Layout Kernel (Sugiyama's method), translated to and from our words. */
final class LayeredLayout {

    private static final int HEAVIEST = 100;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> nodes = new HashMap<>();

    LayeredLayout(MapGraph graph, Direction direction) {
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(
                CoreOptions.DIRECTION,
                switch (direction) {
                    case RIGHT -> org.eclipse.elk.core.options.Direction.RIGHT;
                    case DOWN -> org.eclipse.elk.core.options.Direction.DOWN;
                });
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY);
        root.setProperty(LayeredOptions.FEEDBACK_EDGES, true);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 30.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 40.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 20.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        graph.nodes().forEach(this::add);
        double heaviest = graph.edges().stream().mapToDouble(Edge::weight).max().orElse(0);
        graph.edges().forEach(edge -> add(edge, heaviest > 0 ? edge.weight() / heaviest : 0));
    }

    private void add(Node node) {
        ElkNode box = ElkGraphUtil.createNode(root);
        box.setIdentifier(node.id());
        box.setDimensions(node.width(), node.height());
        box.setProperty(
                LayeredOptions.LAYERING_LAYER_CONSTRAINT,
                switch (node.place()) {
                    case ANYWHERE -> LayerConstraint.NONE;
                    case FIRST -> LayerConstraint.FIRST;
                    case LAST -> LayerConstraint.LAST;
                });
        nodes.put(node.id(), box);
    }

    private void add(Edge edge, double share) {
        ElkEdge line = ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to()));
        int priority = 1 + (int) Math.round(share * (HEAVIEST - 1));
        line.setProperty(LayeredOptions.PRIORITY_DIRECTION, priority);
        line.setProperty(LayeredOptions.PRIORITY_SHORTNESS, priority);
        line.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, priority);
        if (edge.labelWidth() > 0 && edge.labelHeight() > 0) {
            ElkLabel label = ElkGraphUtil.createLabel(line);
            label.setText("label");
            label.setDimensions(edge.labelWidth(), edge.labelHeight());
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        }
    }

    MapLayout layout() {
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return new MapLayout(
                root.getWidth(),
                root.getHeight(),
                root.getChildren().stream().map(LayeredLayout::box).toList(),
                root.getContainedEdges().stream().map(LayeredLayout::line).toList());
    }

    private static Box box(ElkNode node) {
        return new Box(node.getIdentifier(), node.getX(), node.getY(), node.getWidth(), node.getHeight());
    }

    private static Line line(ElkEdge edge) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        return new Line(
                edge.getSources().getFirst().getIdentifier(),
                edge.getTargets().getFirst().getIdentifier(),
                points,
                label(edge));
    }

    private static @Nullable Point label(ElkEdge edge) {
        if (edge.getLabels().isEmpty()) {
            return null;
        }
        ElkLabel label = edge.getLabels().getFirst();
        return new Point(label.getX() + label.getWidth() / 2, label.getY() + label.getHeight() / 2);
    }
}

package io.scalewell.backend.process.interchange.bpmn;

import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.model.bpmn.instance.BaseElement;
import org.operaton.bpm.model.bpmn.instance.FlowNode;
import org.operaton.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.operaton.bpm.model.bpmn.instance.Lane;
import org.operaton.bpm.model.bpmn.instance.Participant;
import org.operaton.bpm.model.bpmn.instance.SequenceFlow;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnPlane;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.operaton.bpm.model.bpmn.instance.dc.Bounds;
import org.operaton.bpm.model.bpmn.instance.di.Waypoint;

/** Writes where everything is drawn (BPMN diagram interchange), as in the process map. */
final class DrawingWriter {

    /** The band that modelers keep for the name of a pool. */
    private static final int POOL_NAME = 30;

    private static final int LEFT = 160;
    private static final int TOP = 80;
    private static final int EVENT = 36;
    private static final int LABEL_WIDTH = 110;
    private static final int LABEL_HEIGHT = 28;

    private final Model model;
    private final ProcessDiagram diagram;

    DrawingWriter(Model model, ProcessDiagram diagram) {
        this.model = model;
        this.diagram = diagram;
    }

    void write(
            BaseElement subject,
            @Nullable Participant pool,
            List<Lane> lanes,
            List<FlowNode> nodes,
            List<SequenceFlow> flows,
            StageGroups groups) {
        BpmnDiagram drawing = model.add(model.definitions(), BpmnDiagram.class, "diagram");
        BpmnPlane plane = model.add(drawing, BpmnPlane.class, "plane");
        plane.setBpmnElement(subject);
        if (pool != null) {
            pool(plane, pool);
        }
        for (int index = 0; index < lanes.size(); index++) {
            ProcessDiagram.Lane lane = diagram.lanes().get(index);
            shape(plane, lanes.get(index), lane.x(), lane.y(), lane.width(), lane.height())
                    .setHorizontal(true);
        }
        for (int index = 0; index < nodes.size(); index++) {
            node(plane, nodes.get(index), diagram.nodes().get(index));
        }
        for (int index = 0; index < flows.size(); index++) {
            edge(plane, flows.get(index), diagram.edges().get(index));
        }
        for (int index = 0; index < groups.groups().size(); index++) {
            ProcessDiagram.Area area = diagram.stages().get(index);
            shape(plane, groups.groups().get(index), area.x(), area.y(), area.width(), area.height());
        }
    }

    private void pool(BpmnPlane plane, Participant pool) {
        int top = diagram.lanes().getFirst().y();
        ProcessDiagram.Lane last = diagram.lanes().getLast();
        shape(plane, pool, -POOL_NAME, top, last.width() + POOL_NAME, last.y() + last.height() - top)
                .setHorizontal(true);
    }

    private void node(BpmnPlane plane, FlowNode node, ProcessDiagram.Node drawn) {
        if (node instanceof IntermediateCatchEvent) {
            int left = drawn.x() + (drawn.width() - EVENT) / 2;
            int top = drawn.y() + (drawn.height() - EVENT) / 2;
            BpmnShape circle = shape(plane, node, left, top, EVENT, EVENT);
            bounds(
                    model.add(circle, BpmnLabel.class),
                    left + EVENT / 2 - LABEL_WIDTH / 2,
                    top + EVENT + 2,
                    LABEL_WIDTH,
                    LABEL_HEIGHT);
            return;
        }
        BpmnShape shape = shape(plane, node, drawn.x(), drawn.y(), drawn.width(), drawn.height());
        if (drawn.kind() == ProcessDiagram.NodeKind.EXCLUSIVE) {
            shape.setMarkerVisible(true);
        }
    }

    private BpmnShape shape(BpmnPlane plane, BaseElement element, int x, int y, int width, int height) {
        BpmnShape shape = model.append(plane, BpmnShape.class, element.getId() + "_di");
        shape.setBpmnElement(element);
        bounds(shape, x, y, width, height);
        return shape;
    }

    private void bounds(
            org.operaton.bpm.model.xml.instance.ModelElementInstance of, int x, int y, int width, int height) {
        Bounds bounds = model.add(of, Bounds.class);
        bounds.setX(x + LEFT);
        bounds.setY(y + TOP);
        bounds.setWidth(width);
        bounds.setHeight(height);
    }

    private void edge(BpmnPlane plane, SequenceFlow flow, ProcessDiagram.Edge drawn) {
        BpmnEdge edge = model.append(plane, BpmnEdge.class, flow.getId() + "_di");
        edge.setBpmnElement(flow);
        for (Point point : waypoints(flow, drawn)) {
            Waypoint waypoint = model.add(edge, Waypoint.class);
            waypoint.setX(point.x() + LEFT);
            waypoint.setY(point.y() + TOP);
        }
        if (flow.getName() != null) {
            bounds(
                    model.add(edge, BpmnLabel.class),
                    drawn.labelAt().x() - LABEL_WIDTH / 2,
                    drawn.labelAt().y() - LABEL_HEIGHT / 2,
                    LABEL_WIDTH,
                    LABEL_HEIGHT);
        }
    }

    /** On the map a wait is a box like any other step, in BPMN a circle: lines go on to its rim. */
    private List<Point> waypoints(SequenceFlow flow, ProcessDiagram.Edge drawn) {
        List<Point> points = new ArrayList<>(drawn.points());
        if (points.size() == 1) {
            points.add(points.getFirst());
        }
        if (flow.getSource() instanceof IntermediateCatchEvent) {
            points.addFirst(rim(drawn.from(), points.getFirst()));
        }
        if (flow.getTarget() instanceof IntermediateCatchEvent) {
            points.addLast(rim(drawn.to(), points.getLast()));
        }
        return points;
    }

    private Point rim(String id, Point at) {
        ProcessDiagram.Node box = diagram.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
        int x = box.x() + box.width() / 2;
        int y = box.y() + box.height() / 2;
        boolean beside = at.x() <= box.x() || at.x() >= box.x() + box.width();
        return beside
                ? new Point(x + (at.x() < x ? -EVENT / 2 : EVENT / 2), y)
                : new Point(x, y + (at.y() < y ? -EVENT / 2 : EVENT / 2));
    }
}

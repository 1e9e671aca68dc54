package io.scalewell.ui.component;

import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.Area;
import io.scalewell.shared.process.ProcessDiagram.Direction;
import io.scalewell.shared.process.ProcessDiagram.EdgeKind;
import io.scalewell.shared.process.ProcessDiagram.NodeKind;
import io.scalewell.shared.process.ProcessDiagram.Point;
import io.scalewell.shared.process.StepKind;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A diagram as the element draws it, with people named in the reader's language. */
record DiagramPicture(
        Direction direction,
        int width,
        int height,
        List<Lane> lanes,
        List<Area> stages,
        List<Node> nodes,
        List<Edge> edges) {

    record Pair(DiagramPicture right, DiagramPicture down) {}

    record Lane(String title, int header, int x, int y, int width, int height) {}

    record Node(
            String id,
            NodeKind kind,
            @Nullable StepKind stepKind,
            String title,
            List<String> lines,
            String who,
            int lane,
            int x,
            int y,
            int width,
            int height) {}

    record Edge(EdgeKind kind, String label, List<Point> points, Point labelAt) {}

    static DiagramPicture of(ProcessDiagram diagram, Function<Assignee, String> doers, String nobody) {
        return new DiagramPicture(
                diagram.direction(),
                diagram.width(),
                diagram.height(),
                diagram.lanes().stream()
                        .map(lane -> lane(lane, said(lane.assignee(), doers, nobody)))
                        .toList(),
                diagram.stages(),
                diagram.nodes().stream()
                        .map(node -> node(node, said(node.assignee(), doers, "")))
                        .toList(),
                diagram.edges().stream()
                        .map(edge -> new Edge(edge.kind(), edge.label(), edge.points(), edge.labelAt()))
                        .toList());
    }

    private static String said(@Nullable Assignee assignee, Function<Assignee, String> doers, String nobody) {
        return assignee == null ? nobody : doers.apply(assignee);
    }

    private static Lane lane(ProcessDiagram.Lane lane, String title) {
        return new Lane(title, lane.header(), lane.x(), lane.y(), lane.width(), lane.height());
    }

    private static Node node(ProcessDiagram.Node node, String who) {
        return new Node(
                node.id(),
                node.kind(),
                node.stepKind(),
                node.title(),
                node.lines(),
                who,
                node.lane(),
                node.x(),
                node.y(),
                node.width(),
                node.height());
    }
}

package io.scalewell.backend.process.flow.picture;

import io.scalewell.backend.process.flow.Wrapping;
import io.scalewell.backend.process.flow.picture.Pen.Ink;
import io.scalewell.backend.process.flow.picture.Pen.Letters;
import io.scalewell.backend.process.flow.picture.Pen.Style;
import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.Area;
import io.scalewell.shared.process.ProcessDiagram.Direction;
import io.scalewell.shared.process.ProcessDiagram.Edge;
import io.scalewell.shared.process.ProcessDiagram.EdgeKind;
import io.scalewell.shared.process.ProcessDiagram.Lane;
import io.scalewell.shared.process.ProcessDiagram.Node;
import io.scalewell.shared.process.ProcessDiagram.NodeKind;
import io.scalewell.shared.process.ProcessDiagram.Point;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a diagram with a pen. */
final class DiagramDrawing {

    private static final int ROW = 15;
    private static final int ARROW = 9;
    private static final int HALF_ARROW = 4;

    private final ProcessDiagram diagram;
    private final Pen pen;
    private final Locale reader;

    private DiagramDrawing(ProcessDiagram diagram, Pen pen, Locale reader) {
        this.diagram = diagram;
        this.pen = pen;
        this.reader = reader;
    }

    static void draw(ProcessDiagram diagram, Pen pen, Locale reader) {
        new DiagramDrawing(diagram, pen, reader).draw();
    }

    private void draw() {
        pen.box(0, 0, diagram.width(), diagram.height(), 0, Ink.WHITE, Ink.NONE, 0);
        diagram.lanes().forEach(this::lane);
        diagram.stages().forEach(this::stage);
        diagram.edges().forEach(this::edge);
        diagram.stages().forEach(this::titleOf);
        diagram.nodes().forEach(this::node);
        diagram.edges().forEach(this::label);
    }

    private void lane(Lane lane) {
        boolean right = diagram.direction() == Direction.RIGHT;
        Ink fill = diagram.lanes().indexOf(lane) % 2 == 0 ? Ink.BAND : Ink.WHITE;
        pen.box(lane.x(), lane.y(), lane.width(), lane.height(), 0, fill, Ink.FAINT, 1);
        int width = right ? lane.header() - 12 : lane.width();
        int height = right ? lane.height() : lane.header();
        pen.box(lane.x(), lane.y(), width, height, 0, Ink.HEADER, Ink.FAINT, 1);
        List<String> lines = TitleLines.of(lane.title(), right ? 3 : 2, width - 12);
        texts(lines, Letters.LANE, lane.x() + width / 2, lane.y() + height / 2);
    }

    private void stage(Area stage) {
        boolean right = diagram.direction() == Direction.RIGHT;
        List<Point> border = right
                ? List.of(new Point(stage.x(), stage.y()), new Point(stage.x(), stage.y() + stage.height()))
                : List.of(new Point(stage.x(), stage.y()), new Point(stage.x() + stage.width(), stage.y()));
        pen.line(border, Ink.FAINT, 1, Style.DASHED);
    }

    /** Above the lines: the work may run through the place of a title. */
    private void titleOf(Area stage) {
        List<String> lines = TitleLines.of(stage.title(), 1, stage.width() - 16);
        pen.text(lines.getFirst(), stage.x() + 8, stage.y() + 19, Letters.STAGE);
    }

    private void edge(Edge edge) {
        boolean rework = edge.kind() == EdgeKind.REWORK;
        Ink ink = rework ? Ink.REWORK : Ink.LINE;
        List<Point> points = edge.points();
        Point end = points.getLast();
        Point before = points.get(points.size() - 2);
        int dx = Integer.signum(end.x() - before.x());
        int dy = Integer.signum(end.y() - before.y());
        List<Point> line = new ArrayList<>(points);
        line.set(points.size() - 1, new Point(end.x() - dx * ARROW, end.y() - dy * ARROW));
        pen.line(line, ink, 1.5, rework ? Style.DASHED : Style.PLAIN);
        pen.line(
                List.of(
                        end,
                        new Point(end.x() - dx * ARROW + dy * HALF_ARROW, end.y() - dy * ARROW + dx * HALF_ARROW),
                        new Point(end.x() - dx * ARROW - dy * HALF_ARROW, end.y() - dy * ARROW - dx * HALF_ARROW)),
                ink,
                0,
                Style.AREA);
    }

    private void label(Edge edge) {
        String text = switch (edge.kind()) {
            case FLOW -> "";
            case CONDITION -> edge.label();
            case OTHERWISE -> Message.of("diagram.otherwise").in(reader);
            case REWORK -> Message.of("diagram.rejected").in(reader);
        };
        if (!text.isEmpty()) {
            String shown = Wrapping.lines(text, 1, Wrapping.LABEL).getFirst();
            pen.text(shown, edge.labelAt().x(), edge.labelAt().y() + 4, Letters.LABEL);
        }
    }

    private void node(Node node) {
        switch (node.kind()) {
            case START -> mark(node, 1.5);
            case END -> mark(node, 4);
            case STEP -> step(node);
            case EXCLUSIVE, INCLUSIVE, PARALLEL -> gateway(node);
        }
    }

    private void mark(Node node, double thickness) {
        pen.circle(centreX(node), centreY(node), node.width() / 2 - 2, Ink.WHITE, Ink.DARK, thickness);
    }

    private void gateway(Node node) {
        int x = centreX(node);
        int y = centreY(node);
        int half = node.width() / 2;
        List<Point> corners =
                List.of(new Point(x, y - half), new Point(x + half, y), new Point(x, y + half), new Point(x - half, y));
        pen.line(corners, Ink.WHITE, 0, Style.AREA);
        pen.line(
                List.of(corners.get(0), corners.get(1), corners.get(2), corners.get(3), corners.get(0)),
                Ink.LINE,
                1.5,
                Style.PLAIN);
        if (node.kind() == NodeKind.INCLUSIVE) {
            pen.circle(x, y, 8, Ink.WHITE, Ink.DARK, 2);
        } else {
            int arm = node.kind() == NodeKind.PARALLEL ? 9 : 6;
            int turn = node.kind() == NodeKind.PARALLEL ? 0 : arm;
            pen.line(List.of(new Point(x - arm, y - turn), new Point(x + arm, y + turn)), Ink.DARK, 2, Style.PLAIN);
            pen.line(List.of(new Point(x - turn, y + arm), new Point(x + turn, y - arm)), Ink.DARK, 2, Style.PLAIN);
        }
    }

    private void step(Node node) {
        StepKind kind = node.stepKind() == null ? StepKind.TASK : node.stepKind();
        Ink fill = switch (kind) {
            case TASK, SUBPROCESS -> Ink.WHITE;
            case APPROVAL -> Ink.BLUE;
            case AUTOMATED -> Ink.VIOLET;
            case WAIT -> Ink.AMBER;
        };
        double thickness = kind == StepKind.SUBPROCESS ? 3 : 1.25;
        pen.box(node.x(), node.y(), node.width(), node.height(), 7, fill, Ink.BORDER, thickness);
        KindMark.draw(kind, node.x() + 6, node.y() + 5, pen);
        boolean who = node.lane() < 0 && !node.who().isEmpty();
        int rows = node.lines().size() + (who ? 1 : 0);
        int y = centreY(node) - (rows - 1) * ROW / 2;
        texts(node.lines(), Letters.TITLE, centreX(node), y + (node.lines().size() - 1) * ROW / 2);
        if (who) {
            String shown = TitleLines.of(node.who(), 1, node.width() - 24).getFirst();
            pen.text(shown, centreX(node), y + node.lines().size() * ROW + 4, Letters.QUIET);
        }
    }

    private void texts(List<String> lines, Letters letters, int x, int middle) {
        int y = middle - (lines.size() - 1) * ROW / 2 + 4;
        for (int i = 0; i < lines.size(); i++) {
            pen.text(lines.get(i), x, y + i * ROW, letters);
        }
    }

    private static int centreX(Node node) {
        return node.x() + node.width() / 2;
    }

    private static int centreY(Node node) {
        return node.y() + node.height() / 2;
    }
}

package io.scalewell.backend.process.flow;

import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.Area;
import io.scalewell.shared.process.ProcessDiagram.Edge;
import io.scalewell.shared.process.ProcessDiagram.EdgeKind;
import io.scalewell.shared.process.ProcessDiagram.Lane;
import io.scalewell.shared.process.ProcessDiagram.Node;
import io.scalewell.shared.process.ProcessDiagram.Point;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws a process: nodes on a grid whose columns follow the work, edges through the spaces between. Time grows with the number of
 * steps, and with the square of the edges that share a space.
 */
public final class DiagramLayout {

    private static final int LINES = 3;
    private static final int LINES_ABOVE_DOER = 2;
    private static final int ABOVE_LINE = 9;

    private final Flow flow;
    private final FlowGraph graph;
    private final Rows rows;
    private final Router router;
    private final Measures measures;
    private final Axes axes;
    private final DoerWords doers;
    private final ConditionWords conditions;
    private final List<StageColumns> stages;

    private DiagramLayout(ProcessDefinition definition, ProcessDiagram.Options options, DoerWords doers) {
        this.doers = doers;
        conditions = new ConditionWords(definition, doers.reader());
        measures = new Measures(options.direction());
        flow = Flow.of(definition);
        graph = FlowGraph.of(flow);
        rows = options.lanes() ? Rows.byDoer(graph) : Rows.plain(graph);
        router = new Router(graph, rows);
        List<StageColumns> all = StageColumns.of(graph);
        stages = all.size() > 1 ? all : List.of();
        axes = new Axes(graph, rows, router, measures, conditions, !stages.isEmpty());
    }

    public static ProcessDiagram of(ProcessDefinition definition, ProcessDiagram.Options options, DoerWords doers) {
        return new DiagramLayout(definition, options, doers).diagram();
    }

    private ProcessDiagram diagram() {
        boolean down = measures.isDown();
        return new ProcessDiagram(
                measures.direction(),
                down ? axes.breadth() : axes.length(),
                down ? axes.length() : axes.breadth(),
                lanes(),
                stages.stream().map(this::area).toList(),
                graph.spots().stream().map(this::node).toList(),
                edges(),
                new FlowOutline(flow, conditions).passages());
    }

    private List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        for (int lane = 0; lane < rows.lanes().size(); lane++) {
            int first = rows.laneOfRow().indexOf(lane);
            int last = rows.laneOfRow().lastIndexOf(lane);
            int begin = axes.rowBegin(first);
            int size = axes.rowEnd(last) - begin;
            Optional<Assignee> doer = rows.lanes().get(lane);
            String title = doer.map(doers::of)
                    .orElseGet(() -> Message.of("diagram.nobody").in(doers.reader()));
            lanes.add(
                    measures.isDown()
                            ? new Lane(doer.orElse(null), title, measures.laneHeader(), begin, 0, size, axes.length())
                            : new Lane(doer.orElse(null), title, measures.laneHeader(), 0, begin, axes.length(), size));
        }
        return lanes;
    }

    private Area area(StageColumns stage) {
        int begin = axes.channelBegin(stage.first());
        int end = axes.channelBegin(stage.last() + 1);
        return measures.isDown()
                ? new Area(stage.title(), 0, begin, axes.breadth(), end - begin)
                : new Area(stage.title(), begin, 0, end - begin, axes.breadth());
    }

    private Node node(Spot spot) {
        Step step = spot.step();
        Assignee assignee = step == null ? null : step.assignee();
        String title = step == null ? "" : step.title();
        int most = assignee == null || !rows.lanes().isEmpty() ? LINES : LINES_ABOVE_DOER;
        Point place = point(axes.along(spot), axes.across(spot));
        int along = measures.along(spot.kind());
        int across = measures.across(spot.kind());
        return new Node(
                spot.id(),
                spot.kind(),
                step == null ? null : step.kind(),
                title,
                step == null ? List.of() : Wrapping.lines(title, most),
                assignee,
                assignee == null ? "" : doers.of(assignee),
                rows.lanes().isEmpty() ? -1 : rows.laneOfRow().get(rows.row(spot)),
                place.x(),
                place.y(),
                measures.isDown() ? across : along,
                measures.isDown() ? along : across);
    }

    private List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < graph.links().size(); i++) {
            Link link = graph.links().get(i);
            List<Point> points = router.routes().get(i).stream()
                    .map(turn -> point(axes.along(turn.along()), axes.across(turn.across())))
                    .distinct()
                    .toList();
            String condition = link.condition();
            edges.add(new Edge(
                    link.from().id(),
                    link.to().id(),
                    link.kind(),
                    condition,
                    condition == null ? "" : conditions.of(condition),
                    points,
                    labelAt(link, points)));
        }
        return edges;
    }

    /** Conditions before the box that they lead to, other labels beside the longest piece in the direction of the work. */
    private Point labelAt(Link link, List<Point> points) {
        if (link.kind() == EdgeKind.CONDITION) {
            Point end = points.getLast();
            int along = axes.labelBefore(link.to().column());
            return measures.isDown() ? new Point(end.x(), along) : new Point(along, end.y() - ABOVE_LINE);
        }
        Point best = points.getFirst();
        int longest = -1;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            int length = measures.isDown() ? Math.abs(to.y() - from.y()) : Math.abs(to.x() - from.x());
            if (length > longest) {
                longest = length;
                best = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
            }
        }
        return measures.isDown() ? best : new Point(best.x(), best.y() - ABOVE_LINE);
    }

    private Point point(int along, int across) {
        return measures.isDown() ? new Point(across, along) : new Point(along, across);
    }
}

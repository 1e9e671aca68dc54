package io.scalewell.backend.process.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessDiagram;
import io.scalewell.shared.process.ProcessDiagram.Area;
import io.scalewell.shared.process.ProcessDiagram.Direction;
import io.scalewell.shared.process.ProcessDiagram.Edge;
import io.scalewell.shared.process.ProcessDiagram.EdgeKind;
import io.scalewell.shared.process.ProcessDiagram.Lane;
import io.scalewell.shared.process.ProcessDiagram.Node;
import io.scalewell.shared.process.ProcessDiagram.Options;
import io.scalewell.shared.process.ProcessDiagram.Point;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DiagramLayoutTest {

    static final List<Options> ALL = List.of(
            new Options(false, Direction.RIGHT),
            new Options(true, Direction.RIGHT),
            new Options(false, Direction.DOWN),
            new Options(true, Direction.DOWN));

    private static final int SEEDS = 1_000;

    @ParameterizedTest
    @FieldSource("ALL")
    void noTwoBoxesOverlapAndAllLieInThePicture(Options options) {
        everyProcess(options, diagram -> {
            List<Node> nodes = diagram.nodes();
            for (int i = 0; i < nodes.size(); i++) {
                Node node = nodes.get(i);
                assertThat(node.x()).isNotNegative();
                assertThat(node.y()).isNotNegative();
                assertThat(node.x() + node.width()).isLessThanOrEqualTo(diagram.width());
                assertThat(node.y() + node.height()).isLessThanOrEqualTo(diagram.height());
                assertThat(nodes.subList(i + 1, nodes.size())).noneMatch(other -> overlap(node, other));
            }
        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void noEdgeRunsThroughABox(Options options) {
        everyProcess(options, diagram -> {
            for (Edge edge : diagram.edges()) {
                assertThat(edge.points()).hasSizeGreaterThanOrEqualTo(2);
                for (int i = 1; i < edge.points().size(); i++) {
                    Point from = edge.points().get(i - 1);
                    Point to = edge.points().get(i);
                    assertThat(from.x() == to.x() || from.y() == to.y())
                            .as("straight: %s", edge)
                            .isTrue();
                    assertThat(diagram.nodes())
                            .as("free of boxes: %s", edge)
                            .noneMatch(node -> crosses(from, to, node));
                }
            }
        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyEdgeBeginsAndEndsAtItsBoxes(Options options) {
        everyProcess(options, diagram -> {
            Map<String, Node> nodes = byId(diagram);
            for (Edge edge : diagram.edges()) {
                assertThat(touches(edge.points().getFirst(), Objects.requireNonNull(nodes.get(edge.from()))))
                        .as("begin of %s", edge)
                        .isTrue();
                assertThat(touches(edge.points().getLast(), Objects.requireNonNull(nodes.get(edge.to()))))
                        .as("end of %s", edge)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyNodeIsReachedFromTheStartAndReachesTheEnd(Options options) {
        everyProcess(options, diagram -> {
            Set<String> all = byId(diagram).keySet();
            assertThat(reached(diagram, "#start", Edge::from, Edge::to)).isEqualTo(all);
            assertThat(reached(diagram, "#end", Edge::to, Edge::from)).isEqualTo(all);
        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void edgesOfDifferentPairsDoNotLieOnEachOther(Options options) {
        everyProcess(options, diagram -> {
            List<Edge> edges = diagram.edges();
            for (int i = 0; i < edges.size(); i++) {
                Edge edge = edges.get(i);
                assertThat(edges.subList(i + 1, edges.size()))
                        .as("beside %s", edge)
                        .noneMatch(other -> !edge.from().equals(other.from())
                                && !edge.to().equals(other.to())
                                && lieOnEachOther(edge, other));
            }
        });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void lanesAndStagesDoNotOverlapAndHoldTheirSteps(Options options) {
        everyProcess(options, diagram -> {
            List<Area> lanes = diagram.lanes().stream()
                    .map(lane -> new Area(lane.title(), lane.x(), lane.y(), lane.width(), lane.height()))
                    .toList();
            assertApart(lanes);
            assertApart(diagram.stages());
            for (Node node : diagram.nodes()) {
                assertThat(node.lane() >= 0).isEqualTo(options.lanes());
                if (options.lanes()) {
                    Lane lane = diagram.lanes().get(node.lane());
                    assertThat(inside(node, lanes.get(node.lane()))).isTrue();
                    assertThat(!node.isStep() || Objects.equals(lane.assignee(), node.assignee()))
                            .isTrue();
                }
            }
        });
    }

    @Test
    void lanesStandInTheOrderOfTheirFirstStep() {
        ProcessDiagram diagram = draw(
                new Options(true, Direction.RIGHT),
                task("a", new Assignee.OfTeam("Sales")),
                task("b", null),
                task("c", new Assignee.OfRole("MANAGER")),
                task("d", new Assignee.OfTeam("Sales")));

        assertThat(diagram.lanes()).extracting(Lane::title).containsExactly("Sales", "Nobody yet", "Any manager");
        assertThat(diagram.lanes()).isSortedAccordingTo(Comparator.comparingInt(Lane::y));
    }

    @Test
    void aRejectionLeadsBackBelowTheBoxes() {
        ProcessDiagram diagram = draw(
                new Options(false, Direction.RIGHT),
                task("write", null),
                task("check", null),
                task("approve", null)
                        .change()
                        .kind(StepKind.APPROVAL)
                        .onReject("write")
                        .toStep());

        Edge back = diagram.edges().getLast();
        assertThat(back.kind()).isEqualTo(EdgeKind.REWORK);
        int lowest = diagram.nodes().stream()
                .mapToInt(node -> node.y() + node.height())
                .max()
                .orElseThrow();
        assertThat(back.points().get(1).y()).isGreaterThan(lowest);
    }

    @Test
    void drawsTheSameAgain() {
        ProcessDefinition definition = RandomProcess.of(42);

        assertThat(DiagramLayout.of(definition, ALL.getFirst(), DoerWords.withoutNames()))
                .isEqualTo(DiagramLayout.of(definition, ALL.getFirst(), DoerWords.withoutNames()));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void drawsFiveHundredSteps(Options options) {
        List<Step> steps = IntStream.range(0, 500)
                .mapToObj(i -> task("s" + i, i % 3 == 0 ? null : new Assignee.OfTeam("Team " + i % 7))
                        .change()
                        .kind(i % 50 == 49 ? StepKind.APPROVAL : StepKind.TASK)
                        .onReject(i % 50 == 49 ? "s" + (i - 40) : null)
                        .condition(i % 4 == 0 ? "run.fields.f" + i : null)
                        .toStep())
                .toList();
        ProcessDefinition definition = ProcessDefinition.named("Long")
                .withStages(List.of(
                        new Stage("Sequence", false, steps.subList(0, 300)),
                        new Stage("Parallel", true, steps.subList(300, 400)),
                        new Stage("Rest", false, steps.subList(400, 500))));

        long begin = System.nanoTime();
        ProcessDiagram diagram = DiagramLayout.of(definition, options, DoerWords.withoutNames());

        System.out.printf("500 steps, %s: %d ms%n", options, (System.nanoTime() - begin) / 1_000_000);
        assertThat(diagram.nodes().stream().filter(Node::isStep)).hasSize(500);
    }

    private static ProcessDiagram draw(Options options, Step... steps) {
        ProcessDefinition definition =
                ProcessDefinition.named("Process").withStages(List.of(new Stage("Only", false, List.of(steps))));
        return DiagramLayout.of(definition, options, DoerWords.withoutNames());
    }

    private static Step task(String key, @Nullable Assignee assignee) {
        return Step.task(key, key).change().assignee(assignee).toStep();
    }

    private static void everyProcess(Options options, Consumer<ProcessDiagram> check) {
        for (long seed = 0; seed < SEEDS; seed++) {
            check.accept(DiagramLayout.of(RandomProcess.of(seed), options, DoerWords.withoutNames()));
        }
    }

    private static Map<String, Node> byId(ProcessDiagram diagram) {
        return diagram.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));
    }

    private static boolean overlap(Node one, Node other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    /** Whether a piece of an edge has a point within the box, its border apart. */
    private static boolean crosses(Point from, Point to, Node node) {
        return Math.min(from.x(), to.x()) < node.x() + node.width()
                && Math.max(from.x(), to.x()) > node.x()
                && Math.min(from.y(), to.y()) < node.y() + node.height()
                && Math.max(from.y(), to.y()) > node.y();
    }

    private static boolean touches(Point point, Node node) {
        boolean within = point.x() >= node.x()
                && point.x() <= node.x() + node.width()
                && point.y() >= node.y()
                && point.y() <= node.y() + node.height();
        return within
                && (point.x() == node.x()
                        || point.x() == node.x() + node.width()
                        || point.y() == node.y()
                        || point.y() == node.y() + node.height());
    }

    private static Set<String> reached(
            ProcessDiagram diagram, String from, Function<Edge, String> begin, Function<Edge, String> end) {
        Map<String, List<String>> next = diagram.edges().stream()
                .collect(Collectors.groupingBy(begin, Collectors.mapping(end, Collectors.toList())));
        Set<String> seen = new HashSet<>(Set.of(from));
        List<String> queue = new ArrayList<>(seen);
        while (!queue.isEmpty()) {
            for (String each : next.getOrDefault(queue.removeLast(), List.of())) {
                if (seen.add(each)) {
                    queue.add(each);
                }
            }
        }
        return seen;
    }

    private static boolean lieOnEachOther(Edge one, Edge other) {
        for (int i = 1; i < one.points().size(); i++) {
            for (int j = 1; j < other.points().size(); j++) {
                if (share(
                        one.points().get(i - 1),
                        one.points().get(i),
                        other.points().get(j - 1),
                        other.points().get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two straight pieces have more than a point in common. */
    private static boolean share(Point a, Point b, Point c, Point d) {
        if (a.x() == b.x() && c.x() == d.x() && a.x() == c.x()) {
            return Math.max(Math.min(a.y(), b.y()), Math.min(c.y(), d.y()))
                    < Math.min(Math.max(a.y(), b.y()), Math.max(c.y(), d.y()));
        }
        return a.y() == b.y()
                && c.y() == d.y()
                && a.y() == c.y()
                && Math.max(Math.min(a.x(), b.x()), Math.min(c.x(), d.x()))
                        < Math.min(Math.max(a.x(), b.x()), Math.max(c.x(), d.x()));
    }

    private static void assertApart(List<Area> areas) {
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            assertThat(areas.subList(i + 1, areas.size()))
                    .noneMatch(other -> area.x() < other.x() + other.width()
                            && other.x() < area.x() + area.width()
                            && area.y() < other.y() + other.height()
                            && other.y() < area.y() + area.height());
        }
    }

    private static boolean inside(Node node, Area area) {
        return node.x() >= area.x()
                && node.x() + node.width() <= area.x() + area.width()
                && node.y() >= area.y()
                && node.y() + node.height() <= area.y() + area.height();
    }
}

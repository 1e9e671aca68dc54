package io.scalewell.backend.insight.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.scalewell.backend.insight.layout.MapGraph.Edge;
import io.scalewell.backend.insight.layout.MapGraph.Node;
import io.scalewell.backend.insight.layout.MapGraph.Place;
import io.scalewell.backend.insight.layout.MapLayout.Box;
import io.scalewell.backend.insight.layout.MapLayout.Direction;
import io.scalewell.backend.insight.layout.MapLayout.Line;
import io.scalewell.backend.insight.layout.MapLayout.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MapLayoutTest {

    /** A map with a loop back, a self-loop, edges both ways, a skipped step, a part of its own and the two marks. */
    private static final MapGraph ORDERS = new MapGraph(
            List.of(
                    new Node("start", 20, 20, Place.FIRST),
                    new Node("ask", 120, 40),
                    new Node("check", 160, 40),
                    new Node("decide", 120, 40),
                    new Node("pay", 100, 60),
                    new Node("alone", 100, 40),
                    new Node("end", 20, 20, Place.LAST)),
            List.of(
                    new Edge("start", "ask", 50),
                    new Edge("ask", "check", 40, 60, 14),
                    new Edge("check", "check", 5, 60, 14),
                    new Edge("check", "decide", 40, 60, 14),
                    new Edge("decide", "ask", 10, 60, 14),
                    new Edge("decide", "check", 3),
                    new Edge("decide", "pay", 30),
                    new Edge("ask", "pay", 10),
                    new Edge("pay", "end", 40),
                    new Edge("decide", "end", 10)));

    @ParameterizedTest
    @EnumSource
    void everyBoxIsOnTheMapAndNoneLiesOnAnother(Direction direction) {
        MapLayout layout = MapLayout.of(ORDERS, direction);

        assertSound(ORDERS, layout);
    }

    @Test
    void theMainWayLeadsForwardAndTheLoopBack() {
        MapLayout layout = MapLayout.of(ORDERS, Direction.DOWN);

        assertThat(List.of("start", "ask", "check", "decide", "pay", "end"))
                .extracting(id -> box(layout, id).y())
                .isSorted();
        MapLayout sideways = MapLayout.of(ORDERS, Direction.RIGHT);
        assertThat(List.of("start", "ask", "check", "decide", "pay", "end"))
                .extracting(id -> box(sideways, id).x())
                .isSorted();
    }

    @Test
    void labelsHaveTheirRoomAndLieOnNothing() {
        for (MapGraph graph : List.of(ORDERS, random(12, 30))) {
            MapLayout layout = MapLayout.of(graph, Direction.DOWN);
            List<Box> taken = new ArrayList<>(layout.boxes());
            for (int i = 0; i < graph.edges().size(); i++) {
                Edge edge = graph.edges().get(i);
                Point label = layout.lines().get(i).label();
                assertThat(label != null).isEqualTo(edge.labelWidth() > 0);
                if (label != null) {
                    Box room = new Box(
                            "label " + i,
                            label.x() - edge.labelWidth() / 2,
                            label.y() - edge.labelHeight() / 2,
                            edge.labelWidth(),
                            edge.labelHeight());
                    assertThat(taken).noneMatch(other -> overlap(room, other));
                    taken.add(room);
                }
            }
        }
    }

    @Test
    void aSelfLoopGoesOutOfItsBoxAndBack() {
        Line loop = MapLayout.of(ORDERS, Direction.DOWN).lines().get(2);

        assertThat(loop.from()).isEqualTo(loop.to()).isEqualTo("check");
        assertThat(loop.points()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void theSameMapIsAlwaysDrawnTheSame() {
        assertThat(MapLayout.of(ORDERS, Direction.DOWN)).isEqualTo(MapLayout.of(ORDERS, Direction.DOWN));
    }

    @Test
    void anEmptyMapIsDrawnToo() {
        MapLayout layout = MapLayout.of(new MapGraph(List.of(), List.of()), Direction.DOWN);

        assertThat(layout.boxes()).isEmpty();
        assertThat(layout.lines()).isEmpty();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aCrowdedMapIsDrawnInReasonableTime() {
        MapGraph crowded = random(80, 400);

        assertSound(crowded, MapLayout.of(crowded, Direction.DOWN));
    }

    @Test
    void drawsSeveralMapsAtTheSameTime() {
        List<MapGraph> graphs =
                IntStream.range(0, 8).mapToObj(i -> random(10 + i, 30)).toList();
        List<MapLayout> oneByOne = graphs.stream()
                .map(graph -> MapLayout.of(graph, Direction.DOWN))
                .toList();

        List<MapLayout> together = graphs.parallelStream()
                .map(graph -> MapLayout.of(graph, Direction.DOWN))
                .toList();

        assertThat(together).isEqualTo(oneByOne);
    }

    @Test
    void refusesEdgesToNowhereAndNodesOfTheSameNameAndSizesThatAreNone() {
        Node node = new Node("a", 10, 10);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MapGraph(List.of(node), List.of(new Edge("a", "b", 1))))
                .withMessageContaining("from a to b");
        assertThatIllegalArgumentException().isThrownBy(() -> new MapGraph(List.of(node, node), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Node("a", 0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Edge("a", "b", Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> random(201, 0))
                .withMessageContaining("at most 200 nodes");
    }

    private static void assertSound(MapGraph graph, MapLayout layout) {
        assertThat(layout.boxes())
                .extracting(Box::id)
                .isEqualTo(graph.nodes().stream().map(Node::id).toList());
        for (Box box : layout.boxes()) {
            assertThat(box.x()).isNotNegative();
            assertThat(box.y()).isNotNegative();
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(layout.width());
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(layout.height());
            assertThat(layout.boxes()).noneMatch(other -> !other.equals(box) && overlap(box, other));
        }
        assertThat(layout.lines()).hasSameSizeAs(graph.edges());
        for (int i = 0; i < graph.edges().size(); i++) {
            Line line = layout.lines().get(i);
            assertThat(line.from()).isEqualTo(graph.edges().get(i).from());
            assertThat(line.to()).isEqualTo(graph.edges().get(i).to());
            assertOnBorder(box(layout, line.from()), line.points().getFirst());
            assertOnBorder(box(layout, line.to()), line.points().getLast());
            assertThat(line.points()).allSatisfy(point -> {
                assertThat(point.x()).isBetween(0.0, layout.width());
                assertThat(point.y()).isBetween(0.0, layout.height());
            });
        }
    }

    private static void assertOnBorder(Box box, Point point) {
        double nearest = Math.min(
                Math.min(Math.abs(point.x() - box.x()), Math.abs(point.x() - box.x() - box.width())),
                Math.min(Math.abs(point.y() - box.y()), Math.abs(point.y() - box.y() - box.height())));
        assertThat(nearest).isCloseTo(0, within(0.01));
        assertThat(contains(box, point)).isTrue();
    }

    private static boolean contains(Box box, Point point) {
        return point.x() >= box.x() - 0.01
                && point.x() <= box.x() + box.width() + 0.01
                && point.y() >= box.y() - 0.01
                && point.y() <= box.y() + box.height() + 0.01;
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static Box box(MapLayout layout, String id) {
        return layout.boxes().stream()
                .filter(box -> box.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static MapGraph random(int nodeCount, int edgeCount) {
        Random random = new Random(nodeCount);
        List<Node> nodes = IntStream.range(0, nodeCount)
                .mapToObj(i -> new Node("n" + i, 60 + random.nextInt(100), 40))
                .toList();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < edgeCount; i++) {
            edges.add(new Edge(
                    "n" + random.nextInt(nodeCount), "n" + random.nextInt(nodeCount), random.nextInt(100), 50, 14));
        }
        return new MapGraph(nodes, edges);
    }
}

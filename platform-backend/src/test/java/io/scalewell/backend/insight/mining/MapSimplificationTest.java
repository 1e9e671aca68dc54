package io.scalewell.backend.insight.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.scalewell.backend.insight.mining.DirectlyFollowsGraph.Edge;
import io.scalewell.backend.insight.mining.DirectlyFollowsGraph.Node;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapSimplificationTest {

    @Test
    void everythingIsKeptAtAHundredPercent() {
        DirectlyFollowsGraph graph = discover(Logs.coded(Logs.ORDERS));

        assertThat(discover(Logs.coded(Logs.ORDERS).withActivities(100)).withPaths(100))
                .isEqualTo(graph);
    }

    @Test
    void theMostFrequentActivitiesAreKeptAndTheirNeighboursMoveTogether() {
        CodedLog log = Logs.coded("abc", "abc", "axc", "ac");

        DirectlyFollowsGraph graph = discover(log.withActivities(50));

        assertThat(graph.nodes()).extracting(Node::activity).containsExactly("a", "c");
        assertThat(graph.edges())
                .singleElement()
                .satisfies(edge -> assertThat(edge.count()).isEqualTo(4));
    }

    @Test
    void casesOfWhichNothingIsLeftDoNotStartOrEnd() {
        DirectlyFollowsGraph graph = discover(Logs.coded("ab", "ab", "x").withActivities(60));

        assertThat(graph.starts()).containsOnlyKeys("a");
        assertThat(graph.ends()).containsOnlyKeys("b");
    }

    @Test
    void oneActivityIsAlwaysLeft() {
        assertThat(discover(Logs.coded("ab", "b").withActivities(0)).nodes()).containsExactly(new Node("b", 2, 2));
    }

    @Test
    void theMostTravelledWayStaysAndTheShortcutGoes() {
        DirectlyFollowsGraph graph =
                discover(Logs.coded(Stream.concat(Collections.nCopies(9, "abc").stream(), Stream.of("ac", "bc"))
                        .toArray(String[]::new)));

        assertThat(names(graph.withPaths(0).edges())).containsExactlyInAnyOrder("ab", "bc");
        assertThat(names(graph.withPaths(100).edges())).containsExactlyInAnyOrder("ab", "bc", "ac");
    }

    @Test
    void aRareActivityKeepsItsOnlyWays() {
        DirectlyFollowsGraph graph = discover(Logs.coded("ab", "ab", "ab", "ab", "arb"));

        assertThat(names(graph.withPaths(0).edges())).containsExactlyInAnyOrder("ab", "ar", "rb");
    }

    @Test
    void asManyEdgesAreKeptAsAskedFor() {
        DirectlyFollowsGraph graph = discover(Logs.coded(Logs.randomWords(4, 300, 6)));

        assertThat(graph.edges()).hasSize(36);
        assertThat(graph.withPaths(50).edges()).hasSize(18);
        assertThat(graph.withPaths(75).edges()).hasSize(27);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 35, 60, 99})
    void everyActivityStaysOnAWayFromStartToEnd(int percent) {
        for (int seed = 0; seed < 25; seed++) {
            for (int activities : new int[] {30, 70, 100}) {
                DirectlyFollowsGraph whole =
                        discover(Logs.coded(Logs.randomWords(seed, 20, 9)).withActivities(activities));

                DirectlyFollowsGraph simple = whole.withPaths(percent);

                Set<String> all =
                        new HashSet<>(whole.nodes().stream().map(Node::activity).toList());
                assertThat(reachable(simple.starts().keySet(), simple.edges(), Edge::from, Edge::to))
                        .isEqualTo(all);
                assertThat(reachable(simple.ends().keySet(), simple.edges(), Edge::to, Edge::from))
                        .isEqualTo(all);
                assertThat(whole.edges()).containsSubsequence(simple.edges());
            }
        }
    }

    @Test
    void movingTheSliderUpNeverTakesAnEdgeAway() {
        DirectlyFollowsGraph whole = discover(Logs.coded(Logs.randomWords(9, 40, 8)));
        List<Edge> fewer = List.of();
        for (int percent = 0; percent <= 100; percent += 5) {
            List<Edge> more = whole.withPaths(percent).edges();
            assertThat(more).containsAll(fewer);
            fewer = more;
        }
    }

    @Test
    void refusesWhatIsNoPercentage() {
        CodedLog log = Logs.coded("ab");

        assertThatIllegalArgumentException().isThrownBy(() -> log.withActivities(101));
        assertThatIllegalArgumentException().isThrownBy(() -> discover(log).withPaths(-1));
    }

    private static Set<String> reachable(
            Set<String> from, List<Edge> edges, Function<Edge, String> near, Function<Edge, String> far) {
        Set<String> reached = new HashSet<>(from);
        boolean growing = true;
        while (growing) {
            growing = edges.stream()
                            .filter(edge -> reached.contains(near.apply(edge)))
                            .map(far)
                            .filter(reached::add)
                            .count()
                    > 0;
        }
        return reached;
    }

    private static List<String> names(List<Edge> edges) {
        return edges.stream().map(edge -> edge.from() + edge.to()).toList();
    }

    private static DirectlyFollowsGraph discover(CodedLog log) {
        return DirectlyFollowsGraph.of(log, CaseClock.elapsed());
    }
}

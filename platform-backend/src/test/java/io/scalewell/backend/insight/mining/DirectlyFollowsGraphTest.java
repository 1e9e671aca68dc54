package io.scalewell.backend.insight.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.scalewell.backend.calendar.WorkingCalendar;
import io.scalewell.backend.insight.mining.DirectlyFollowsGraph.Edge;
import io.scalewell.backend.insight.mining.DirectlyFollowsGraph.Node;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DirectlyFollowsGraphTest {

    @Test
    void countsWhatComesRightAfterWhat() {
        DirectlyFollowsGraph graph = discover(Logs.coded("abc", "abbc", "ac"));

        assertThat(graph.nodes()).containsExactly(new Node("a", 3, 3), new Node("b", 3, 2), new Node("c", 3, 3));
        assertThat(counts(graph))
                .containsExactly(Map.entry("ab", 2L), Map.entry("bc", 2L), Map.entry("ac", 1L), Map.entry("bb", 1L));
        assertThat(graph.starts()).containsExactly(Map.entry("a", 3L));
        assertThat(graph.ends()).containsExactly(Map.entry("c", 3L));
    }

    @Test
    void findsTheSixteenEdgesOfTheOrders() {
        CodedLog log = Logs.coded(Logs.ORDERS);

        DirectlyFollowsGraph graph = discover(log);

        assertThat(log.cases()).isEqualTo(6);
        assertThat(log.events()).isEqualTo(42);
        assertThat(graph.nodes()).hasSize(8);
        assertThat(graph.edges()).hasSize(16);
        assertThat(graph.ends()).containsExactly(Map.entry("g", 3L), Map.entry("h", 3L));
    }

    @Test
    void agreesWithAPlainCountOnRandomLogs() {
        for (int seed = 0; seed < 20; seed++) {
            String[] words = Logs.randomWords(seed, 60, 7);
            Map<String, Long> expected = new HashMap<>();
            for (String word : words) {
                IntStream.range(1, word.length())
                        .forEach(i -> expected.merge(word.substring(i - 1, i + 1), 1L, Long::sum));
            }

            assertThat(counts(discover(Logs.coded(words)))).containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    @Test
    void timeIsBetweenTheTwoCompletions() {
        CodedLog log = Logs.coded(gap("1", 1), gap("2", 2), gap("3", 3), gap("4", 10));

        Edge edge = discover(log).edges().getFirst();

        assertThat(edge.time().mean()).isCloseTo(240, within(1e-9));
        assertThat(edge.time().median()).isCloseTo(150, within(1e-9));
        assertThat(edge.time().p85()).isCloseTo(180 + 0.55 * 420, within(1e-9));
        assertThat(edge.waiting()).isNull();
    }

    @Test
    void waitingIsUntilTheStartWhereStartsAreKnown() {
        CodedLog log = Logs.coded(started("1", 10, 4), started("2", 10, 6), started("3", 10, -5), gap("4", 10));

        Edge edge = discover(log).edges().getFirst();

        assertThat(edge.count()).isEqualTo(4);
        assertThat(edge.waiting()).isEqualTo(new Performance(200, 240, 240 + 0.7 * 120));
    }

    @Test
    void ordersEventsByTimeAndTiesByTheirPlaceInTheLog() {
        CodedLog log = Logs.coded(new Case(
                "1", null, List.of(Logs.event("c", 9), Logs.event("b", 5), Logs.event("x", 5), Logs.event("a", 1))));

        assertThat(counts(discover(log)).keySet()).containsExactlyInAnyOrder("ab", "bx", "xc");
    }

    @Test
    void countsWorkingTimeWhenAsked() {
        Instant friday = Instant.parse("2026-03-06T15:00:00Z");
        Instant monday = Instant.parse("2026-03-09T10:00:00Z");
        CodedLog log = Logs.coded(new Case(
                "1", null, List.of(new CaseEvent("a", friday, null, null), new CaseEvent("b", monday, null, null))));
        WorkingCalendar office = WorkingCalendar.standard(ZoneId.of("UTC"));

        Edge edge =
                DirectlyFollowsGraph.of(log, CaseClock.working(office)).edges().getFirst();

        assertThat(edge.time().median()).isEqualTo(3 * 3_600.0);
    }

    @Test
    void anEmptyLogIsAnEmptyGraph() {
        DirectlyFollowsGraph graph = discover(Logs.coded(new Case("1", null, List.of())));

        assertThat(graph.nodes()).isEmpty();
        assertThat(graph.edges()).isEmpty();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void aMillionEventsAreCountedInOnePass() {
        String word = "abcdefghijklmnopqrst";
        Stream<Case> cases = IntStream.range(0, 50_000).mapToObj(number -> Logs.word("case " + number, word));

        CodedLog log = CodedLog.of(() -> cases);
        DirectlyFollowsGraph graph = discover(log);

        assertThat(log.events()).isEqualTo(1_000_000);
        assertThat(graph.edges()).hasSize(19).allSatisfy(edge -> {
            assertThat(edge.count()).isEqualTo(50_000);
            assertThat(edge.time()).isEqualTo(new Performance(60, 60, 60));
        });
        assertThat(Variants.of(log, CaseClock.elapsed())).hasSize(1);
    }

    private static DirectlyFollowsGraph discover(CodedLog log) {
        return DirectlyFollowsGraph.of(log, CaseClock.elapsed());
    }

    private static Map<String, Long> counts(DirectlyFollowsGraph graph) {
        Map<String, Long> counts = new LinkedHashMap<>();
        graph.edges().forEach(edge -> counts.put(edge.from() + edge.to(), edge.count()));
        return counts;
    }

    private static Case gap(String id, int minutes) {
        return new Case(id, null, List.of(Logs.event("a", 0), Logs.event("b", minutes)));
    }

    private static Case started(String id, int completed, int started) {
        CaseEvent second = new CaseEvent("b", Logs.minute(completed), Logs.minute(started), null);
        return new Case(id, null, List.of(Logs.event("a", 0), second));
    }
}

package io.scalewell.backend.insight.mining;

import io.scalewell.backend.insight.mining.DirectlyFollowsGraph.Edge;
import io.scalewell.backend.insight.mining.DirectlyFollowsGraph.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One pass over a log that counts its directly-follows graph. */
final class GraphDiscovery {

    private final CodedLog log;
    private final CaseClock clock;
    private final long[] counts;
    private final long[] caseCounts;
    private final long[] starts;
    private final long[] ends;
    private final Map<Long, Integer> edgeNumbers = new HashMap<>();
    private final List<long[]> edges = new ArrayList<>();
    private final GroupedSeconds times = new GroupedSeconds();
    private final GroupedSeconds waits = new GroupedSeconds();

    GraphDiscovery(CodedLog log, CaseClock clock) {
        this.log = log;
        this.clock = clock;
        int activities = log.activities.size();
        counts = new long[activities];
        caseCounts = new long[activities];
        starts = new long[activities];
        ends = new long[activities];
    }

    DirectlyFollowsGraph discover() {
        int[] lastCase = new int[log.activities.size()];
        for (int c = 0; c < log.cases(); c++) {
            int first = log.firstEvents[c];
            int last = log.firstEvents[c + 1] - 1;
            starts[log.activity[first]]++;
            ends[log.activity[last]]++;
            for (int e = first; e <= last; e++) {
                int activity = log.activity[e];
                counts[activity]++;
                if (lastCase[activity] != c + 1) {
                    lastCase[activity] = c + 1;
                    caseCounts[activity]++;
                }
                if (e > first) {
                    follow(e);
                }
            }
        }
        return new DirectlyFollowsGraph(nodes(), edges(), byFrequency(starts), byFrequency(ends));
    }

    private void follow(int event) {
        int from = log.activity[event - 1];
        int to = log.activity[event];
        int edge = edgeNumbers.computeIfAbsent((long) from << 32 | to, _ -> {
            edges.add(new long[] {from, to, 0});
            return edges.size() - 1;
        });
        edges.get(edge)[2]++;
        long previous = log.completed[event - 1];
        times.add(edge, clock.secondsBetween(previous, log.completed[event]));
        if (log.started[event] != CodedLog.NO_INSTANT) {
            waits.add(edge, clock.secondsBetween(previous, Math.max(previous, log.started[event])));
        }
    }

    private List<Node> nodes() {
        return mostFrequentFirst(counts)
                .mapToObj(code -> new Node(log.activities.get(code), counts[code], caseCounts[code]))
                .toList();
    }

    private List<Edge> edges() {
        List<@Nullable Performance> time = times.performances(edges.size());
        List<@Nullable Performance> waiting = waits.performances(edges.size());
        return IntStream.range(0, edges.size())
                .mapToObj(number -> edge(edges.get(number), time.get(number), waiting.get(number)))
                .sorted(Comparator.<Edge>comparingLong(edge -> -edge.count())
                        .thenComparing(Edge::from)
                        .thenComparing(Edge::to))
                .toList();
    }

    private Edge edge(long[] counted, @Nullable Performance time, @Nullable Performance waiting) {
        return new Edge(
                log.activities.get((int) counted[0]),
                log.activities.get((int) counted[1]),
                counted[2],
                Objects.requireNonNull(time, "every edge has a time"),
                waiting);
    }

    private Map<String, Long> byFrequency(long[] frequencies) {
        Map<String, Long> ordered = new LinkedHashMap<>();
        mostFrequentFirst(frequencies).forEach(code -> ordered.put(log.activities.get(code), frequencies[code]));
        return ordered;
    }

    private IntStream mostFrequentFirst(long[] frequencies) {
        return IntStream.range(0, frequencies.length)
                .filter(code -> frequencies[code] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(code -> -frequencies[code])
                        .thenComparing(log.activities::get))
                .mapToInt(Integer::intValue);
    }
}

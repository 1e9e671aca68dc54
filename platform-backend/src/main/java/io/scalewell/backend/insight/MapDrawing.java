package io.scalewell.backend.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.scalewell.backend.insight.mining.CodedLog;
import io.scalewell.backend.insight.mining.DirectlyFollowsGraph;
import io.scalewell.shared.insight.ProcessMapView;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Discovers the map of a history and lays it out. */
@Component
class MapDrawing {

    private final MapLayouts layouts;

    MapDrawing(MapLayouts layouts) {
        this.layouts = layouts;
    }

    ProcessMapView draw(History history, PassClock clock, int activities, int paths) {
        CodedLog log = history.log().withActivities(activities);
        DirectlyFollowsGraph graph =
                DirectlyFollowsGraph.of(log, clock.forMining()).withPaths(paths);
        Map<String, List<Duration>> waiting = history.passes().stream()
                .filter(pass -> pass.readyAt() != null)
                .collect(groupingBy(Pass::activity, mapping(clock::waiting, toList())));
        List<ProcessMapView.Node> nodes = graph.nodes().stream()
                .map(node -> new ProcessMapView.Node(
                        node.activity(),
                        history.title(node.activity()),
                        node.count(),
                        node.cases(),
                        medianSeconds(waiting.getOrDefault(node.activity(), List.of()))))
                .toList();
        List<ProcessMapView.Edge> edges =
                graph.edges().stream().map(MapDrawing::edge).toList();
        return new ProcessMapView(
                nodes, edges, graph.starts(), graph.ends(), layouts.of(nodes, edges, graph.starts(), graph.ends()));
    }

    private static ProcessMapView.Edge edge(DirectlyFollowsGraph.Edge edge) {
        return new ProcessMapView.Edge(
                edge.from(),
                edge.to(),
                edge.count(),
                edge.time().mean(),
                edge.time().median(),
                edge.time().p85());
    }

    private static @Nullable Double medianSeconds(List<Duration> durations) {
        Duration median = Durations.median(durations);
        return median == null ? null : median.toNanos() / 1e9;
    }
}

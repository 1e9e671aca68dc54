package io.scalewell.backend.process.flow;

import java.util.List;

/** Nodes and edges of a flow, each node with its column. */
record FlowGraph(List<Spot> spots, List<Link> links, List<String> stages) {

    FlowGraph {
        spots = List.copyOf(spots);
        links = List.copyOf(links);
        stages = List.copyOf(stages);
    }

    static FlowGraph of(Flow flow) {
        return new FlowGraphBuilder(flow).build();
    }

    int columns() {
        return spots.getLast().column() + 1;
    }
}

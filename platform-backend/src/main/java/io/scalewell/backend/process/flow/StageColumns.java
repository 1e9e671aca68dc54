package io.scalewell.backend.process.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * From which column to which a stage reaches.
 *
 * @param last still belongs to it
 */
record StageColumns(String title, int first, int last) {

    static List<StageColumns> of(FlowGraph graph) {
        List<StageColumns> found = new ArrayList<>();
        for (int stage = 0; stage < graph.stages().size(); stage++) {
            int number = stage;
            List<Integer> columns = graph.spots().stream()
                    .filter(spot -> spot.stage() == number
                            && !spot.id().equals("#start")
                            && !spot.id().equals("#end"))
                    .map(Spot::column)
                    .sorted()
                    .toList();
            found.add(new StageColumns(graph.stages().get(stage), columns.getFirst(), columns.getLast()));
        }
        return found;
    }
}

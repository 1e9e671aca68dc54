package io.scalewell.backend.process.flow;

import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDiagram.EdgeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which row each node lies in.
 *
 * @param ofSpot in the order of the nodes
 * @param laneOfRow which lane each row belongs to; all 0 without lanes
 * @param lanes who has which lane, in the order of the lanes; empty without lanes
 */
record Rows(List<Integer> ofSpot, List<Integer> laneOfRow, List<Optional<Assignee>> lanes) {

    Rows {
        ofSpot = List.copyOf(ofSpot);
        laneOfRow = List.copyOf(laneOfRow);
        lanes = List.copyOf(lanes);
    }

    int count() {
        return laneOfRow.size();
    }

    int row(Spot spot) {
        return ofSpot.get(spot.number());
    }

    /** The work runs straight through the middle, branches lie above and below. */
    static Rows plain(FlowGraph graph) {
        int above = graph.spots().stream()
                .mapToInt(spot -> middle(spot) - spot.branch())
                .max()
                .orElse(0);
        List<Integer> rows = graph.spots().stream()
                .map(spot -> above + spot.branch() - middle(spot))
                .toList();
        int count = rows.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        return new Rows(rows, Collections.nCopies(count, 0), List.of());
    }

    private static int middle(Spot spot) {
        return (spot.branches() - 1) / 2;
    }

    /** Each doer has rows of its own, as many as it has branches at once; gateways lie with the step before them. */
    static Rows byDoer(FlowGraph graph) {
        List<Optional<Assignee>> doers = doers(graph);
        List<Optional<Assignee>> lanes = doers.stream().distinct().toList();
        List<Integer> laneOf = doers.stream().map(lanes::indexOf).toList();
        List<Integer> within = rowsWithin(graph, laneOf);
        int[] heights = new int[lanes.size()];
        for (int i = 0; i < laneOf.size(); i++) {
            heights[laneOf.get(i)] = Math.max(heights[laneOf.get(i)], within.get(i) + 1);
        }
        int[] begins = new int[lanes.size()];
        List<Integer> laneOfRow = new ArrayList<>();
        for (int lane = 0; lane < heights.length; lane++) {
            begins[lane] = laneOfRow.size();
            laneOfRow.addAll(Collections.nCopies(heights[lane], lane));
        }
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < laneOf.size(); i++) {
            rows.add(begins[laneOf.get(i)] + within.get(i));
        }
        return new Rows(rows, laneOfRow, lanes);
    }

    /** What is no step lies where the work comes from; the start where it goes first. */
    private static List<Optional<Assignee>> doers(FlowGraph graph) {
        Map<Integer, Spot> before = new HashMap<>();
        for (Link link : graph.links()) {
            if (link.kind() != EdgeKind.REWORK) {
                before.putIfAbsent(link.to().number(), link.from());
            }
        }
        Optional<Assignee> first = graph.spots().stream()
                .filter(spot -> spot.step() != null)
                .findFirst()
                .flatMap(Rows::doer);
        List<Optional<Assignee>> doers = new ArrayList<>();
        for (Spot spot : graph.spots()) {
            Spot from = before.get(spot.number());
            if (spot.step() != null) {
                doers.add(doer(spot));
            } else {
                doers.add(from == null ? first : doers.get(from.number()));
            }
        }
        return doers;
    }

    private static Optional<Assignee> doer(Spot spot) {
        return Optional.ofNullable(spot.step()).flatMap(step -> Optional.ofNullable(step.assignee()));
    }

    /** Branches that are in the same lane at once get a row each, in their order. */
    private static List<Integer> rowsWithin(FlowGraph graph, List<Integer> laneOf) {
        Map<List<Integer>, Map<Integer, Integer>> taken = new HashMap<>();
        List<Integer> rows = new ArrayList<>();
        for (Spot spot : graph.spots()) {
            if (spot.branches() == 1) {
                rows.add(0);
            } else {
                Map<Integer, Integer> branches = taken.computeIfAbsent(
                        List.of(spot.stage(), laneOf.get(spot.number())), none -> new LinkedHashMap<>());
                Integer known = branches.get(spot.branch());
                int row = known == null ? branches.size() : known;
                branches.put(spot.branch(), row);
                rows.add(row);
            }
        }
        return rows;
    }
}

package io.scalewell.backend.process.flow;

import io.scalewell.backend.process.flow.Block.Branch;
import io.scalewell.backend.process.flow.Block.Branching;
import io.scalewell.backend.process.flow.Block.Choice;
import io.scalewell.backend.process.flow.Block.Gate;
import io.scalewell.backend.process.flow.Block.Single;
import io.scalewell.backend.process.flow.Flow.Rework;
import io.scalewell.backend.process.flow.Flow.StageOfFlow;
import io.scalewell.shared.process.ProcessDiagram.EdgeKind;
import io.scalewell.shared.process.ProcessDiagram.NodeKind;
import io.scalewell.shared.process.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through the blocks of a flow from start to end and puts each node behind the one before. */
final class FlowGraphBuilder {

    private final Flow flow;
    private final List<Spot> spots = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Spot> steps = new HashMap<>();
    private List<Way> open = List.of();
    private int column;
    private int stage;
    private int branch;
    private int branches = 1;
    private int gates;

    FlowGraphBuilder(Flow flow) {
        this.flow = flow;
    }

    FlowGraph build() {
        open = List.of(Way.from(place("#start", NodeKind.START, null)));
        for (StageOfFlow each : flow.stages()) {
            each.blocks().forEach(this::add);
            stage++;
        }
        stage = Math.max(0, stage - 1);
        place("#end", NodeKind.END, null);
        for (Rework rework : flow.reworks()) {
            Spot from = steps.get(rework.approval());
            Spot to = steps.get(rework.target());
            if (from != null && to != null) {
                links.add(new Link(from, to, EdgeKind.REWORK, null));
            }
        }
        return new FlowGraph(
                spots, links, flow.stages().stream().map(StageOfFlow::title).toList());
    }

    private void add(Block block) {
        switch (block) {
            case Single(Step step) -> addStep(step);
            case Choice choice -> addChoice(choice);
            case Branching branching -> addBranching(branching);
        }
    }

    private void addStep(Step step) {
        Spot spot = place(step.key(), NodeKind.STEP, step);
        steps.putIfAbsent(step.key(), spot);
        open = List.of(Way.from(spot));
    }

    private void addChoice(Choice choice) {
        Spot split = gate(NodeKind.EXCLUSIVE);
        open = List.of(new Way(split, EdgeKind.CONDITION, choice.condition()));
        choice.steps().forEach(this::addStep);
        List<Way> ends = new ArrayList<>(open);
        ends.add(new Way(split, EdgeKind.OTHERWISE, null));
        open = ends;
        open = List.of(Way.from(gate(NodeKind.EXCLUSIVE)));
    }

    private void addBranching(Branching branching) {
        NodeKind kind = kind(branching.gate());
        Spot split = gate(kind);
        List<Way> ends = new ArrayList<>();
        int begin = column;
        int end = column;
        branches = branching.branches().size();
        for (branch = 0; branch < branches; branch++) {
            column = begin;
            addBranch(split, branching.branches().get(branch));
            ends.addAll(open);
            end = Math.max(end, column);
        }
        branch = 0;
        branches = 1;
        column = end;
        if (branching.gate() != Gate.PARALLEL) {
            ends.add(new Way(split, EdgeKind.OTHERWISE, null));
        }
        open = ends;
        open = List.of(Way.from(gate(kind)));
    }

    private void addBranch(Spot split, Branch way) {
        String condition = way.condition();
        open = List.of(new Way(split, condition == null ? EdgeKind.FLOW : EdgeKind.CONDITION, condition));
        way.blocks().forEach(this::add);
    }

    private Spot gate(NodeKind kind) {
        gates++;
        return place("#gate-" + gates, kind, null);
    }

    private Spot place(String id, NodeKind kind, @Nullable Step step) {
        Spot spot = new Spot(spots.size(), id, kind, step, column, branch, branches, stage);
        spots.add(spot);
        open.forEach(way -> links.add(new Link(way.from(), spot, way.kind(), way.condition())));
        column++;
        return spot;
    }

    private static NodeKind kind(Gate gate) {
        return switch (gate) {
            case PARALLEL -> NodeKind.PARALLEL;
            case EXCLUSIVE -> NodeKind.EXCLUSIVE;
            case INCLUSIVE -> NodeKind.INCLUSIVE;
        };
    }

    /** An edge that has begun and waits for the next node. */
    private record Way(Spot from, EdgeKind kind, @Nullable String condition) {

        static Way from(Spot spot) {
            return new Way(spot, EdgeKind.FLOW, null);
        }
    }
}

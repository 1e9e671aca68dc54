package io.scalewell.backend.process.flow;

import io.scalewell.shared.process.ProcessDiagram.NodeKind;
import io.scalewell.shared.process.Step;
import org.jspecify.annotations.Nullable;

/**
 * A node on the grid: columns follow the work, branches lie beside each other.
 *
 * @param number place among all nodes
 * @param branch place among the branches of its branching, 0 outside of one
 * @param branches how many branches its branching has, 1 outside of one
 * @param stage place among the stages; the start belongs to the first and the end to the last
 */
record Spot(
        int number, String id, NodeKind kind, @Nullable Step step, int column, int branch, int branches, int stage) {}

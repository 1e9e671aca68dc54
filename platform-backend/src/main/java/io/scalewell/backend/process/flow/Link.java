package io.scalewell.backend.process.flow;

import io.scalewell.shared.process.ProcessDiagram.EdgeKind;
import org.jspecify.annotations.Nullable;

/** An edge between two nodes, before anybody knows which way it takes. */
record Link(Spot from, Spot to, EdgeKind kind, @Nullable String condition) {}

package io.scalewell.shared.process.diff;

/** What became of a step or a stage. That it has moved is said beside it, since something can be changed and moved. */
public enum Difference {
    SAME,
    ADDED,
    REMOVED,
    CHANGED
}

package io.scalewell.shared.improvement;

/** Why something is on the agenda. */
public enum AgendaKind {
    /** A metric moved out of its control limits or by more than a fifth against the period before. */
    METRIC_MOVED,
    /** The step that cost the most waiting. */
    BOTTLENECK,
    /** A goal that is at risk or off track, or was achieved. */
    GOAL_PACE,
    /** A process that nobody has changed or confirmed for longer than its review interval. */
    STALE_PROCESS,
    /** An automation with failing executions. */
    FAILING_AUTOMATION,
    /** Action items that are still open. */
    OPEN_ACTIONS
}

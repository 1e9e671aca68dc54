package io.scalewell.shared.improvement;

/** Why something is on the agenda. */
public enum AgendaKind {
    /** A metric moved out of its control limits or by more than a fifth against the period before. */
    METRIC_MOVED(10),
    /** The step that cost the most waiting. */
    BOTTLENECK(15),
    /** A goal that is at risk or off track, or was achieved. */
    GOAL_PACE(10),
    /** A process that nobody has changed or confirmed for longer than its review interval. */
    STALE_PROCESS(5),
    /** An automation with failing executions. */
    FAILING_AUTOMATION(5),
    /** Action items that are still open. */
    OPEN_ACTIONS(5);

    private final int minutes;

    AgendaKind(int minutes) {
        this.minutes = minutes;
    }

    /** The timebox that a point of this kind gets at first. */
    public int minutes() {
        return minutes;
    }
}

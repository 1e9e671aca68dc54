package io.scalewell.shared.run;

/** Where a run stands. */
public enum RunState {
    RUNNING,
    COMPLETED,
    CANCELLED;

    public boolean isEnd() {
        return this != RUNNING;
    }
}

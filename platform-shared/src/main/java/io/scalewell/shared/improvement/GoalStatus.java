package io.scalewell.shared.improvement;

/** How a goal does against the straight line from baseline to target. */
public enum GoalStatus {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    ACHIEVED,
    /** Not enough completed runs in the window to say. */
    NO_DATA
}

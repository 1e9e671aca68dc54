package io.scalewell.shared.run;

/** What the columns of a board are. */
public enum BoardGrouping {
    /** The steps of one process. */
    STEP,
    /** Ready, started and blocked. */
    STATE,
    /** Who has the task. */
    OWNER
}

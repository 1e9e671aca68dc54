package io.scalewell.shared.run;

/** The order of a list of runs. */
public enum RunSort {
    /** The most recently started first. */
    STARTED,
    /** The soonest due first, those without a due instant last. */
    DUE,
    /** By name, in the order of the database. */
    NAME
}

package io.scalewell.shared.process;

/** Where a process stands. */
public enum ProcessState {
    /** Never published: cannot be started yet. */
    DRAFT,
    /** Has a published version. */
    LIVE,
    /** No longer started; its history stays. */
    RETIRED
}

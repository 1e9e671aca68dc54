package io.scalewell.shared.view;

/** Screens whose address says what they show. */
public enum ViewScreen {
    RUNS,
    MY_WORK,
    PROCESSES
}

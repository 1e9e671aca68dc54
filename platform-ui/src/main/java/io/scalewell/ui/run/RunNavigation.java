package io.scalewell.ui.run;

import io.scalewell.shared.run.RunKey;

/** Paths to the screens of runs, relative to the organization. */
public final class RunNavigation {

    public static final String MY_WORK = "my-work";
    public static final String APPROVALS = "approvals";
    public static final String RUNS = "runs";

    private RunNavigation() {}

    public static String run(RunKey key) {
        return RUNS + "/" + key;
    }

    /** The run with this step open; steps count from 1. */
    public static String step(RunKey key, int number) {
        return run(key) + "?step=" + number;
    }
}

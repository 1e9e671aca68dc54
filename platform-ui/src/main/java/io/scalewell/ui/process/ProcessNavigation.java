package io.scalewell.ui.process;

import io.scalewell.shared.process.ProcessKey;

/** Paths to the screens of processes, relative to the organization. */
public final class ProcessNavigation {

    public static final String PROCESSES = "processes";

    /** The name of the route parameter that holds a process's key. */
    public static final String KEY = "process";

    private ProcessNavigation() {}

    public static String page(ProcessKey key) {
        return PROCESSES + "/" + key;
    }

    public static String tab(ProcessKey key, String tab) {
        return page(key) + "?tab=" + tab;
    }

    public static String edit(ProcessKey key) {
        return page(key) + "/edit";
    }

    /** The process's page with the panel in which a run is started. */
    public static String start(ProcessKey key) {
        return page(key) + "/start";
    }
}

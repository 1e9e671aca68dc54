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

    /** All versions of a process. */
    public static String versions(ProcessKey key) {
        return tab(key, "versions");
    }

    /** One version to read; zero is the draft. */
    public static String version(ProcessKey key, int number) {
        return page(key) + "/versions/" + side(number);
    }

    /** What changed from one version to another; zero is the draft. */
    public static String compare(ProcessKey key, int from, int to) {
        return version(key, to) + "?compare=" + side(from);
    }

    private static String side(int number) {
        return number == 0 ? "draft" : String.valueOf(number);
    }

    public static String edit(ProcessKey key) {
        return page(key) + "/edit";
    }

    /** The editor with the details of a step. */
    public static String step(ProcessKey key, String step) {
        return edit(key) + "?step=" + step;
    }

    /** The editor with the panel about the process as a whole. */
    public static String about(ProcessKey key) {
        return edit(key) + "?panel=about";
    }

    /** Running work of older versions, to be moved to this one. */
    public static String move(ProcessKey key, int version) {
        return page(key) + "/move?to=" + version;
    }

    /** The process's page with the panel in which a run is started. */
    public static String start(ProcessKey key) {
        return page(key) + "/start";
    }
}

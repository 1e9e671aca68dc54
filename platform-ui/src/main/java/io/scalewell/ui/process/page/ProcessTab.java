package io.scalewell.ui.process.page;

/** The parts of a process's page, in the order of its tabs. */
enum ProcessTab {
    OVERVIEW,
    MAP,
    SIPOC,
    VERSIONS,
    FORM,
    RUNS
}

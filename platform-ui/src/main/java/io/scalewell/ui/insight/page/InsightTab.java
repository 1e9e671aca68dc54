package io.scalewell.ui.insight.page;

/** The parts of the page about a process. */
enum InsightTab {
    SUMMARY,
    STEPS,
    MAP,
    CONTROL,
    VARIANTS
}

package io.scalewell.ui.run.list;

/** How runs are shown. */
enum RunLayout {
    TABLE,
    BOARD,
    CALENDAR
}

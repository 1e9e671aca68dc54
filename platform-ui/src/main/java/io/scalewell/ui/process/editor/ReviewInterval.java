package io.scalewell.ui.process.editor;

import org.jspecify.annotations.Nullable;

/** How often somebody has to look whether a process still holds, apart from other texts. */
record ReviewInterval(String period) {

    static @Nullable ReviewInterval of(@Nullable String period) {
        return period == null ? null : new ReviewInterval(period);
    }

    static @Nullable String period(@Nullable ReviewInterval interval) {
        return interval == null ? null : interval.period();
    }
}

package io.scalewell.backend.insight.web;

import io.scalewell.shared.insight.ClockKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which cases a map is about, and how much of it is wanted: shares of activities and paths in percent, all when missing. */
record MapParameters(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Integer version,
        @Nullable ClockKind calendar,
        @Nullable Integer activities,
        @Nullable Integer paths) {

    InsightParameters insight() {
        return new InsightParameters(from, to, version, calendar);
    }
}

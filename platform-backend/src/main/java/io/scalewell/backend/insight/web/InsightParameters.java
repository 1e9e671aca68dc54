package io.scalewell.backend.insight.web;

import io.scalewell.shared.insight.ClockKind;
import io.scalewell.shared.insight.Selection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which cases an insight is about, as query parameters. */
record InsightParameters(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Integer version,
        @Nullable ClockKind calendar) {

    Selection selection() {
        return new Selection(from, to, version, calendar == null ? ClockKind.ELAPSED : calendar);
    }
}

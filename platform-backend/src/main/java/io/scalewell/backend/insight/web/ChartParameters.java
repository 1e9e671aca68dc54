package io.scalewell.backend.insight.web;

import io.scalewell.shared.insight.ClockKind;
import io.scalewell.shared.insight.ControlMeasure;
import io.scalewell.shared.insight.RuleSet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which cases a control chart is about, and what it follows. */
record ChartParameters(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Integer version,
        @Nullable ClockKind calendar,
        @Nullable ControlMeasure measure,
        @Nullable RuleSet rules) {

    InsightParameters insight() {
        return new InsightParameters(from, to, version, calendar);
    }
}

package io.scalewell.shared.template;

import io.scalewell.shared.improvement.Metric;
import org.jspecify.annotations.Nullable;

/**
 * What a process made of a template could be measured by. A goal itself freezes a baseline, so it can be set only after the first runs.
 *
 * @param target in the metric's unit
 * @param counterMetric what must not get worse
 */
public record GoalSuggestion(
        Metric metric, double target, @Nullable Metric counterMetric, String why) {}

package io.scalewell.shared.improvement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A dated remark on a goal with the measured value of that day. */
public record CheckIn(Instant at, String author, @Nullable Double value, GoalStatus status, String text) {}

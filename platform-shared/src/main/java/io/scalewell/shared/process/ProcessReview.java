package io.scalewell.shared.process;

import java.time.Instant;

/** Somebody has looked at a process and found that it still holds. */
public record ProcessReview(String by, Instant at) {}

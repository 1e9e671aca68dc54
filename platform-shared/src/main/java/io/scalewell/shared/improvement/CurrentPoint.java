package io.scalewell.shared.improvement;

import java.time.Instant;

/** The point of the agenda that a running review talks about, and since when. */
public record CurrentPoint(int position, Instant since) {}

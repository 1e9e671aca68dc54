package io.scalewell.shared.run;

import java.time.Instant;

/**
 * How a comment read once.
 *
 * @param number from 1; the highest is how it reads now
 * @param at when it was written so
 */
public record CommentVersion(int number, String text, Instant at) {}

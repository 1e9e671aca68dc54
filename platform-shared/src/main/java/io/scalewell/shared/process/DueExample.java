package io.scalewell.shared.process;

import java.time.Instant;

/**
 * What a due rule comes to on one day.
 *
 * @param after from what the rule counts: {@code start}, {@code previous}, {@code ready} or the key of a step
 * @param from when that is taken to happen
 * @param due what the rule then says
 */
public record DueExample(String after, Instant from, Instant due) {}

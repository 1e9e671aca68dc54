package io.scalewell.backend.insight.statistics;

/** How much something changed, with the 95 % interval of the change. */
public record Shift(double estimate, Interval interval) {}

package io.scalewell.shared.insight;

/** How often work went from one person to another between consecutive tasks. */
public record HandOff(String from, String to, long count) {}

package io.scalewell.shared.improvement;

import io.scalewell.shared.text.Message;

/**
 * A line of notes that could not become a decision or an action item.
 *
 * @param line counted from 1 in what was sent
 * @param text the line as it was written
 * @param detail what is wrong and what would be right, in one sentence
 */
public record CaptureProblem(int line, String text, Message detail) {}

package io.scalewell.shared.problem;

/**
 * One thing that is wrong with the input.
 *
 * @param pointer where, as a JSON pointer into what was sent, such as {@code /stages/0/steps/2/due}
 * @param detail what is wrong and what would be right, in one sentence
 */
public record InputError(String pointer, String detail) {}

package io.scalewell.backend.expression;

/**
 * What a filter said.
 *
 * @param reason why it does not match: that the condition is false, or why it could not be evaluated; why it matches otherwise
 */
public record Match(boolean matched, String reason) {

    static final Match YES = new Match(true, "The condition holds.");

    static final Match NO = new Match(false, "The condition does not hold.");
}

package io.scalewell.backend.expression;

import io.scalewell.shared.text.Message;

/**
 * What a filter said.
 *
 * @param reason why it does not match: that the condition is false, or why it could not be evaluated; why it matches otherwise
 */
public record Match(boolean matched, Message reason) {

    static final Match YES = new Match(true, Message.of("expression.holds"));

    static final Match NO = new Match(false, Message.of("expression.holds-not"));
}

package io.scalewell.backend.expression;

import io.scalewell.shared.text.Message;

/** The source cannot be compiled. */
public final class InvalidExpression extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Position position;
    private final transient Message sentence;

    InvalidExpression(Position position, Message sentence) {
        super(sentence.toString());
        this.position = position;
        this.sentence = sentence;
    }

    /** Where the problem lies in the source. */
    public Position position() {
        return position;
    }

    /** One plain sentence about what is wrong, without the position. */
    public Message sentence() {
        return sentence;
    }

    InvalidExpression within(Position outer) {
        return new InvalidExpression(position.within(outer), sentence);
    }
}

package io.scalewell.backend.expression;

/** The source cannot be compiled. The message is one plain sentence about what is wrong, without the position. */
public final class InvalidExpression extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Position position;

    InvalidExpression(Position position, String sentence) {
        super(sentence);
        this.position = position;
    }

    /** Where the problem lies in the source. */
    public Position position() {
        return position;
    }

    InvalidExpression within(Position outer) {
        return new InvalidExpression(position.within(outer), String.valueOf(getMessage()));
    }
}

package io.scalewell.backend.calendar;

import io.scalewell.shared.text.Message;

/** A due rule cannot be read. The sentence names the place. */
public final class DueRuleSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final transient Message problem;

    DueRuleSyntaxException(int position, Message problem) {
        super(problem.key());
        this.problem = problem;
        this.position = position;
    }

    /** For the person who typed it. */
    public Message sentence() {
        return Message.of("due.syntax", problem, position + 1);
    }

    @Override
    public String getMessage() {
        return sentence().toString();
    }

    /** Where reading stopped, counted from 0. */
    public int position() {
        return position;
    }
}

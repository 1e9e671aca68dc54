package io.scalewell.backend.calendar;

/** A due rule cannot be read. The message is for the person who typed it and names the place. */
public final class DueRuleSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int position;

    DueRuleSyntaxException(int position, String problem) {
        super(problem + " (at character " + (position + 1) + ")");
        this.position = position;
    }

    /** Where reading stopped, counted from 0. */
    public int position() {
        return position;
    }
}

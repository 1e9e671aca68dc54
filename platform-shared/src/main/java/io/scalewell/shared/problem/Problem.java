package io.scalewell.shared.problem;

import io.scalewell.shared.text.Message;

/**
 * Why a service did not do what was asked. Nothing has changed when one is thrown: the transaction is rolled back. The
 * message is one plain sentence for the person who asked; it never contains data of others or a cause's stack.
 */
public abstract sealed class Problem extends RuntimeException
        permits NotFound, Forbidden, Invalid, NotAllowedNow, EditConflict, Overloaded {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    Problem(Message message) {
        super(message.key());
        this.message = message;
    }

    /** The sentence, to be said in the reader's language. */
    public Message message() {
        return message;
    }

    /** In English, for the log. */
    @Override
    public String getMessage() {
        return message.toString();
    }
}

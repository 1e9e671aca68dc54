package io.scalewell.shared.problem;

import io.scalewell.shared.text.Message;

/** There is no such thing in this organization. Says the same for what exists in another one (404). */
public final class NotFound extends Problem {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        this(Message.verbatim("There is no " + what + "."));
    }

    public NotFound(Message message) {
        super(message);
    }
}

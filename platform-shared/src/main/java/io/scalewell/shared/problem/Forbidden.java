package io.scalewell.shared.problem;

import io.scalewell.shared.text.Message;

/** The thing is visible to the caller, but the role or the token's scope does not allow this (403). */
public final class Forbidden extends Problem {

    private static final long serialVersionUID = 1L;

    public Forbidden(String words) {
        this(Message.verbatim(words));
    }

    public Forbidden(Message message) {
        super(message);
    }
}

package io.scalewell.shared.problem;

/** There is no such thing in this organization. Says the same for what exists in another one (404). */
public final class NotFound extends Problem {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super("There is no " + what + ".");
    }
}

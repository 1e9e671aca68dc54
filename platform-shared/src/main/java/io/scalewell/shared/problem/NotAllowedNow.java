package io.scalewell.shared.problem;

import io.scalewell.shared.text.Message;
import java.util.List;

/** The state of the thing does not allow this action; says which actions it does allow (409). */
public final class NotAllowedNow extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<String> allowed;

    public NotAllowedNow(String words, List<String> allowed) {
        this(Message.verbatim(words), allowed);
    }

    public NotAllowedNow(Message message, List<String> allowed) {
        super(message);
        this.allowed = List.copyOf(allowed);
    }

    /** The names of the actions that are possible in the present state. */
    public List<String> allowed() {
        return allowed;
    }
}

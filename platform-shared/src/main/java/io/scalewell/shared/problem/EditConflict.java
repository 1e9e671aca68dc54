package io.scalewell.shared.problem;

import io.scalewell.shared.text.Message;

/** Somebody else changed the thing since the caller read it; carries both states, so that nothing typed is lost (412). */
public final class EditConflict extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient Object current;
    private final transient Object yours;

    public EditConflict(String words, Object current, Object yours) {
        this(Message.verbatim(words), current, yours);
    }

    public EditConflict(Message message, Object current, Object yours) {
        super(message);
        this.current = current;
        this.yours = yours;
    }

    public Object current() {
        return current;
    }

    public Object yours() {
        return yours;
    }
}

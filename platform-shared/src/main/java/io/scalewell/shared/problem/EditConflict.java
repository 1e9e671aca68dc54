package io.scalewell.shared.problem;

/** Somebody else changed the thing since the caller read it; carries both states, so that nothing typed is lost (412). */
public final class EditConflict extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient Object current;
    private final transient Object yours;

    public EditConflict(String message, Object current, Object yours) {
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

package io.scalewell.shared.problem;

import java.util.List;

/** What was sent cannot be accepted; each error names its place (400). */
public final class Invalid extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<InputError> errors;

    public Invalid(String message, List<InputError> errors) {
        super(message);
        this.errors = List.copyOf(errors);
    }

    public Invalid(String pointer, String detail) {
        this(detail, List.of(new InputError(pointer, detail)));
    }

    public List<InputError> errors() {
        return errors;
    }
}

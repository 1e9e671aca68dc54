package io.scalewell.shared.problem;

import io.scalewell.shared.text.Message;
import java.util.List;

/** What was sent cannot be accepted; each error names its place (400). */
public final class Invalid extends Problem {

    private static final long serialVersionUID = 1L;

    private final transient List<InputError> errors;

    public Invalid(String words, List<InputError> errors) {
        this(Message.verbatim(words), errors);
    }

    public Invalid(String pointer, String words) {
        this(pointer, Message.verbatim(words));
    }

    public Invalid(Message message, List<InputError> errors) {
        super(message);
        this.errors = List.copyOf(errors);
    }

    public Invalid(String pointer, Message message) {
        this(message, List.of(new InputError(pointer, message)));
    }

    public List<InputError> errors() {
        return errors;
    }
}

package io.scalewell.backend.run;

import io.scalewell.shared.text.Message;

/** A value that its field cannot hold, with the sentence that says what it could. */
final class UnfitValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    UnfitValue(Message sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    UnfitValue(Message sentence, Throwable cause) {
        super(sentence.key(), cause);
        this.sentence = sentence;
    }

    Message sentence() {
        return sentence;
    }

    @Override
    public String getMessage() {
        return sentence.toString();
    }
}

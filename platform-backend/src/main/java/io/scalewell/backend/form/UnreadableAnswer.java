package io.scalewell.backend.form;

import io.scalewell.shared.text.Message;

/** What an outsider typed cannot be what its field asks for; says what could. */
final class UnreadableAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    UnreadableAnswer(Message sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    Message sentence() {
        return sentence;
    }
}

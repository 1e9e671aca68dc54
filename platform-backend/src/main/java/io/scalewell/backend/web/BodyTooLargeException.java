package io.scalewell.backend.web;

import io.scalewell.shared.text.Message;
import java.io.IOException;

/** More bytes came than the endpoint takes; reading stopped there. */
final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    BodyTooLargeException(long limit) {
        super(sentence(limit).toString());
        this.limit = limit;
    }

    Message sentence() {
        return sentence(limit);
    }

    private static Message sentence(long limit) {
        return Message.of("form.body-size", limit / 1_048_576);
    }
}

package io.scalewell.backend.web;

import java.io.IOException;

/** More bytes came than the endpoint takes; reading stopped there. */
final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    BodyTooLargeException(long limit) {
        super(sentence(limit));
        this.limit = limit;
    }

    String sentence() {
        return sentence(limit);
    }

    private static String sentence(long limit) {
        return "The body must have at most " + limit / 1_048_576 + " MiB.";
    }
}

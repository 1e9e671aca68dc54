package io.scalewell.backend.web;

import java.io.IOException;

/** More bytes came than the endpoint takes; reading stopped there. */
final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLargeException(long limit) {
        super("The body must have at most " + limit / 1_048_576 + " MiB.");
    }
}

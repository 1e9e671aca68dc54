package io.scalewell.backend.improvement.capture;

import io.scalewell.shared.text.Message;

/** Ends the reading of one line; its reason is for who wrote it. */
final class NotUnderstoodException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    NotUnderstoodException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    Message reason() {
        return reason;
    }
}

package io.scalewell.backend.improvement.capture;

/** Ends the reading of one line; its message is for who wrote it. */
final class NotUnderstoodException extends Exception {

    private static final long serialVersionUID = 1L;

    NotUnderstoodException(String reason) {
        super(reason);
    }
}

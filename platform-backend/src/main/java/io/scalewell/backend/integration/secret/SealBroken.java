package io.scalewell.backend.integration.secret;

/** A sealed secret cannot be opened: it was changed, belongs to another place, or was sealed with another key. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(String message, Throwable cause) {
        super(message, cause);
    }
}

package io.scalewell.backend.insight.interchange;

import org.jspecify.annotations.Nullable;

/** A log cannot be read. The message is for the person who sent it and names the place. */
public final class UnreadableEventLogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEventLogException(String message) {
        super(message);
    }

    public UnreadableEventLogException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The one that is the cause of what a parser threw around it, or null. */
    public static @Nullable UnreadableEventLogException within(Throwable thrown) {
        @Nullable Throwable cause = thrown;
        while (cause != null) {
            if (cause instanceof UnreadableEventLogException unreadable) {
                return unreadable;
            }
            cause = cause.getCause();
        }
        return null;
    }
}

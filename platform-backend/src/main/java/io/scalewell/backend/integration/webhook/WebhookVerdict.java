package io.scalewell.backend.integration.webhook;

/** What the signature of a message says. Everything but {@link #GENUINE} is answered with 401. */
public enum WebhookVerdict {
    GENUINE,
    /** A header is missing. */
    UNSIGNED,
    /** A header cannot be read. */
    MALFORMED,
    WRONG_SIGNATURE,
    /** Rightly signed, but more than five minutes from now. */
    STALE;

    public boolean isGenuine() {
        return this == GENUINE;
    }
}

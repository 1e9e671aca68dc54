package io.scalewell.backend.integration.outbound;

import org.jspecify.annotations.Nullable;

/** There was no answer. The message is one plain sentence without secrets. */
public final class OutboundFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    OutboundFailure(Reason reason, String sentence) {
        this(reason, sentence, null);
    }

    OutboundFailure(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Whether trying again later may help (P7). */
    public boolean isRetried() {
        return reason.retried;
    }

    /** Why there was no answer. */
    public enum Reason {
        /** The address, the scheme or the port may not be called, at the first hop or after a redirect. */
        REFUSED_TARGET(false),
        /** More than five redirects. */
        TOO_MANY_REDIRECTS(false),
        /** Not connected, not answered or not finished in time. */
        TIMEOUT(true),
        /** Anything else on the way: an unknown host, a refused connection, a broken answer. */
        IO(true);

        private final boolean retried;

        Reason(boolean retried) {
            this.retried = retried;
        }
    }
}

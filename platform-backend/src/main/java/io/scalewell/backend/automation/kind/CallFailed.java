package io.scalewell.backend.automation.kind;

/** The outside answered, but not with success. Cause of a {@code RetryLater} or {@code GiveUp}, so that the status is kept. */
public final class CallFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String status;

    /** @param answer the beginning of what came back */
    public CallFailed(String status, String answer) {
        super(answer);
        this.status = status;
    }

    public String status() {
        return status;
    }
}

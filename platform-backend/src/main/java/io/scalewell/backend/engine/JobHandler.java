package io.scalewell.backend.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Does the jobs of one kind, in the scope of the job's organization. Found by Spring. May be called more than once for the same
 * job: {@link InTransaction} never with a lasting effect twice, {@link Outside} with the same idempotency key, the job's id.
 */
public sealed interface JobHandler {

    String kind();

    /** Work on our own database: effect and completion of the job are one transaction, so it happens exactly once (P2). */
    non-sealed interface InTransaction extends JobHandler {

        /** Runs within the transaction that completes the job; throwing undoes it and retries, {@link GiveUp} does not. */
        void run(Job job) throws GiveUp;

        /** Called in the transaction that gives the job up, when no attempt is left or none can help. */
        void exhausted(Job job, String reason);
    }

    /**
     * Work that calls the outside: {@link #call} runs outside any transaction, {@link #complete} in the one that completes the
     * job, and only while the claim is still the newest (P3, P4).
     */
    non-sealed interface Outside<R> extends JobHandler {

        /** Throws {@link RetryLater} or anything else to be tried again, {@link GiveUp} not to be. */
        R call(Job job) throws Exception;

        void complete(Job job, R result);

        /** Records a failed attempt, in the transaction that plans the next one; {@code nextIn} is null when there is none. */
        void failed(Job job, Exception failure, @Nullable Duration nextIn);
    }

    /** Asks for another attempt, after a while that the other side named (null: by the usual backoff). */
    final class RetryLater extends Exception {

        private static final long serialVersionUID = 1L;

        private final @Nullable Duration after;

        public RetryLater(String message, @Nullable Duration after, @Nullable Throwable cause) {
            super(message, cause);
            this.after = after;
        }

        public @Nullable Duration after() {
            return after;
        }
    }

    /** Says that no further attempt can help. */
    final class GiveUp extends Exception {

        private static final long serialVersionUID = 1L;

        public GiveUp(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}

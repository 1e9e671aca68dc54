package io.scalewell.backend.engine;

import io.scalewell.backend.engine.JobHandler.GiveUp;
import io.scalewell.backend.tenancy.TenantScope;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The transactions that answer a claim. Each of them holds only while the claim is the newest (P4). */
@Component
class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);

    private final TransactionTemplate transaction;
    private final JobRepository jobs;
    private final AttemptRepository attempts;

    Settlement(PlatformTransactionManager manager, JobRepository jobs, AttemptRepository attempts) {
        this.transaction = new TransactionTemplate(manager);
        this.jobs = jobs;
        this.attempts = attempts;
    }

    /** Effect and completion in one transaction (P2). */
    void run(Claim claim, JobHandler.InTransaction handler) throws GiveUp {
        try {
            within(claim, () -> {
                try {
                    handler.run(claim.job());
                } catch (GiveUp e) {
                    throw new GivenUp(e);
                }
                requireHeld(claim);
                return true;
            });
        } catch (GivenUp e) {
            throw e.cause;
        }
    }

    /** Completion of what was done outside. */
    <R> void complete(Claim claim, JobHandler.Outside<R> handler, R result) {
        within(claim, () -> {
            requireHeld(claim);
            handler.complete(claim.job(), result);
            return true;
        });
    }

    private void requireHeld(Claim claim) {
        if (!jobs.succeed(claim)) {
            throw new ClaimLost(claim);
        }
    }

    /**
     * Writes what follows from an attempt that did not succeed and tells the handler, in one transaction. When the handler
     * fails in turn, the job's own state is written all the same.
     *
     * @return whether the claim still was the newest
     */
    boolean fail(Claim claim, JobHandler handler, Exception failure, Outcome outcome, int nodeDeaths) {
        String reason = reason(failure);
        try {
            return within(
                    claim,
                    () -> write(claim, reason, outcome, nodeDeaths, failure instanceof NodeLost)
                            && tell(claim, handler, failure, outcome));
        } catch (RuntimeException broken) {
            LOG.error("The handler could not record a failure of {}", claim, broken);
            String both = reason + "; and recording it failed: " + reason(broken);
            return within(claim, () -> write(claim, both, outcome, nodeDeaths, failure instanceof NodeLost));
        }
    }

    private boolean write(Claim claim, String reason, Outcome outcome, int nodeDeaths, boolean lost) {
        if (!jobs.apply(claim, outcome, reason, nodeDeaths)) {
            return false;
        }
        String recorded = lost ? "LOST" : outcome.nextIn() == null ? "FAILED" : "RETRY";
        attempts.insert(claim, recorded, reason);
        return true;
    }

    private static boolean tell(Claim claim, JobHandler handler, Exception failure, Outcome outcome) {
        switch (handler) {
            case JobHandler.InTransaction inside -> {
                if (outcome.nextIn() == null) {
                    inside.exhausted(claim.job(), reason(failure));
                }
            }
            case JobHandler.Outside<?> outside -> outside.failed(claim.job(), failure, outcome.nextIn());
        }
        return true;
    }

    /** Records an answer that came too late. */
    void refuse(Claim claim) {
        within(claim, () -> {
            attempts.refuse(claim);
            return true;
        });
    }

    private boolean within(Claim claim, Supplier<Boolean> work) {
        return TenantScope.call(
                claim.job().tenantId(), () -> Boolean.TRUE.equals(transaction.execute(_ -> work.get())));
    }

    static String reason(Exception failure) {
        @Nullable String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }

    /** Carries the checked exception through the transaction, which rolls back. */
    private static final class GivenUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final GiveUp cause;

        GivenUp(GiveUp cause) {
            super(cause);
            this.cause = cause;
        }
    }
}

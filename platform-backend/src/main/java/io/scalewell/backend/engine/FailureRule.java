package io.scalewell.backend.engine;

import io.scalewell.backend.engine.JobHandler.GiveUp;
import io.scalewell.backend.engine.JobHandler.RetryLater;
import java.time.Duration;

/** Decides what follows from a failure. */
final class FailureRule {

    /** Taking its node down so often makes a job suspicious (P9). */
    static final int NODE_DEATHS = 3;

    private FailureRule() {}

    /** @param random 0 inclusive to 1 exclusive, for the jitter */
    static Outcome afterFailure(Job job, Exception failure, double random) {
        if (failure instanceof GiveUp || job.isLastAttempt()) {
            return new Outcome.Dead();
        }
        if (failure instanceof RetryLater later && later.after() instanceof Duration wish) {
            return new Outcome.Retry(Backoff.asked(wish));
        }
        return new Outcome.Retry(Backoff.after(job.attempt(), random));
    }

    /**
     * After the lease has run out. Work on our own database left nothing behind, so its attempt does not count; a call to
     * the outside may have been heard, so it does (P3).
     *
     * @param nodeDeaths with this one
     */
    static Outcome afterLoss(Job job, int nodeDeaths, boolean outside) {
        if (nodeDeaths >= NODE_DEATHS) {
            return new Outcome.Quarantined();
        }
        if (outside) {
            return job.isLastAttempt() ? new Outcome.Dead() : new Outcome.Retry(Duration.ZERO);
        }
        return new Outcome.GivenBack();
    }

    /** After the node was told to stop before the job had finished. */
    static Outcome afterStop(Job job, boolean outside) {
        if (outside) {
            return job.isLastAttempt() ? new Outcome.Dead() : new Outcome.Retry(Duration.ZERO);
        }
        return new Outcome.GivenBack();
    }
}

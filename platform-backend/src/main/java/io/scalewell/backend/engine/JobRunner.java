package io.scalewell.backend.engine;

import io.micrometer.core.instrument.MeterRegistry;
import io.scalewell.backend.engine.JobHandler.GiveUp;
import io.scalewell.backend.engine.JobHandler.RetryLater;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an attempt, decides what follows, writes that down and says so once. */
final class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int LOGGED = 300;

    private final Handlers handlers;
    private final Attempt attempt;
    private final Settlement settlement;
    private final MeterRegistry meters;
    private final RandomGenerator random;

    JobRunner(Handlers handlers, Attempt attempt, Settlement settlement, MeterRegistry meters, RandomGenerator random) {
        this.handlers = handlers;
        this.attempt = attempt;
        this.settlement = settlement;
        this.meters = meters;
        this.random = random;
    }

    void run(Claim claim) {
        long begin = System.nanoTime();
        JobHandler handler = handlers.of(claim.job());
        String result = settle(claim, handler, attempt.make(claim, handler));
        meters.timer("scalewell.engine.job", "kind", claim.job().kind(), "outcome", result)
                .record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
    }

    private String settle(Claim claim, JobHandler handler, Ending ending) {
        return switch (ending) {
            case Ending.Done() -> {
                LOG.debug("Done: {}", claim);
                yield "succeeded";
            }
            case Ending.Refused() -> refuse(claim);
            case Ending.Stopped() -> {
                Outcome outcome = FailureRule.afterStop(claim.job(), handlers.isOutside(claim.job()));
                yield fail(claim, handler, new NodeStopped(claim.node()), outcome);
            }
            case Ending.Failed(Exception cause) ->
                fail(claim, handler, cause, FailureRule.afterFailure(claim.job(), cause, random.nextDouble()));
        };
    }

    private String fail(Claim claim, JobHandler handler, Exception failure, Outcome outcome) {
        if (!settlement.fail(claim, handler, failure, outcome, claim.nodeDeaths())) {
            return refuse(claim);
        }
        return switch (outcome) {
            case Outcome.Retry retry -> {
                LOG.warn("To be tried again in {}: {}: {}", retry.in(), claim, loggable(failure));
                yield "retry";
            }
            case Outcome.GivenBack() -> {
                LOG.info("Given back: {}", claim);
                yield "given-back";
            }
            case Outcome.Dead(), Outcome.Quarantined() -> {
                if (failure instanceof GiveUp || failure instanceof RetryLater) {
                    LOG.error("Given up: {}: {}", claim, loggable(failure));
                } else {
                    LOG.error("Given up: {}", claim, failure);
                }
                yield "dead";
            }
        };
    }

    /** One line of bounded length: what another system answered may be in it. */
    private static String loggable(Exception failure) {
        String line = Settlement.reason(failure).replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LOGGED ? line : line.substring(0, LOGGED) + "…";
    }

    private String refuse(Claim claim) {
        LOG.warn("Answer refused, the claim is no longer the newest: {}", claim);
        settlement.refuse(claim);
        return "refused";
    }
}

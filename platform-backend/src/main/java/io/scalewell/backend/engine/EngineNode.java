package io.scalewell.backend.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One process's part in the engine: claims jobs, runs them, shows signs of life, and takes over from the dead. */
final class EngineNode implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EngineNode.class);

    private final EngineProperties properties;
    private final NodeClock clock;
    private final Claiming claiming;
    private final JobRunner runner;
    private final AcrossOrganizations across;
    private final ClaimRepository claims;
    private final RunningJobs running = new RunningJobs();
    private final Loop claimLoop;
    private final Loop renewLoop;
    private final Loop takeoverLoop;
    private final Loop clockLoop;

    EngineNode(
            EngineProperties properties,
            NodeClock clock,
            Claiming claiming,
            JobRunner runner,
            Takeover takeover,
            AcrossOrganizations across,
            ClaimRepository claims,
            MeterRegistry meters) {
        this.properties = properties;
        this.clock = clock;
        this.claiming = claiming;
        this.runner = runner;
        this.across = across;
        this.claims = claims;
        this.claimLoop = new Loop("claim", this::claim, meters);
        this.renewLoop = new Loop("renew", this::renew, meters);
        this.takeoverLoop = new Loop("take-over", () -> takeOver(takeover), meters);
        this.clockLoop = new Loop("clock", clock::measure, meters);
        Gauge.builder("scalewell.engine.running", running, RunningJobs::size).register(meters);
        Gauge.builder("scalewell.engine.clock.offset", clock, it -> it.offset().toMillis() / 1000.0)
                .baseUnit("seconds")
                .register(meters);
    }

    void start() {
        clock.measure();
        List.of(clockLoop, renewLoop, takeoverLoop, claimLoop).forEach(Loop::start);
    }

    void nudge() {
        claimLoop.nudge();
    }

    private Duration claim() {
        if (!clock.mayClaim() || running.size() >= properties.places()) {
            return properties.idle();
        }
        List<Claim> claimed = claiming.claim(running.places());
        claimed.forEach(this::begin);
        return claimed.isEmpty() ? properties.idle() : Duration.ZERO;
    }

    private void begin(Claim claim) {
        Thread thread = Thread.ofVirtual().name("claim-" + claim.job().id()).unstarted(() -> run(claim));
        running.add(claim, thread);
        thread.start();
    }

    private void run(Claim claim) {
        try {
            runner.run(claim);
        } catch (RuntimeException failure) {
            LOG.error("The answer could not be written, another claim will follow: {}", claim, failure);
        } finally {
            running.remove(claim);
            nudge();
        }
    }

    private Duration renew() {
        List<Claim> held = running.claims();
        if (!held.isEmpty()) {
            Set<UUID> renewed = new HashSet<>(across.call(() -> claims.renew(held, properties.lease())));
            held.stream().filter(claim -> !renewed.contains(claim.job().id())).forEach(running::interrupt);
        }
        return properties.renewal();
    }

    private Duration takeOver(Takeover takeover) {
        if (takeover.run()) {
            nudge();
        }
        return properties.renewal();
    }

    /** Lets running jobs finish for a while, then gives the rest back. */
    @Override
    public void close() {
        claimLoop.close();
        takeoverLoop.close();
        clockLoop.close();
        try {
            if (!running.awaitNone(properties.drain())) {
                running.claims().forEach(running::interrupt);
                running.awaitNone(properties.renewal());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        renewLoop.close();
    }
}

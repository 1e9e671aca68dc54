package io.scalewell.backend.engine;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes finished jobs after a while, a few thousand in a transaction. */
@Component
class FinishedJobs implements Duty {

    private static final Logger LOG = LoggerFactory.getLogger(FinishedJobs.class);
    private static final int AT_ONCE = 5_000;

    private final AcrossOrganizations across;
    private final ClaimRepository claims;
    private final EngineProperties properties;

    FinishedJobs(AcrossOrganizations across, ClaimRepository claims, EngineProperties properties) {
        this.across = across;
        this.claims = claims;
        this.properties = properties;
    }

    @Override
    public String name() {
        return "remove-finished-jobs";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        int all = 0;
        int removed;
        do {
            removed = across.call(() -> claims.removeFinished(properties.retention(), AT_ONCE));
            all += removed;
        } while (removed == AT_ONCE);
        if (all > 0) {
            LOG.info("Removed {} jobs that finished more than {} ago", all, properties.retention());
        }
    }
}

package io.scalewell.backend.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A job that a node holds for a while.
 *
 * @param node that holds it
 * @param nodeDeaths how often it has taken its node down before
 */
record Claim(Job job, @Nullable String serialKey, String node, Duration deadline, int nodeDeaths) {

    /** What identifies the claim in log lines. */
    @Override
    public String toString() {
        return "%s %s of organization %s, attempt %d, claim %d"
                .formatted(job.kind(), job.id(), job.tenantId(), job.attempt(), job.claimNumber());
    }
}

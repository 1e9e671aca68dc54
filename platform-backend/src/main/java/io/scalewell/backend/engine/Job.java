package io.scalewell.backend.engine;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A claimed job as its handler sees it.
 *
 * @param attempt 1 for the first
 * @param claimNumber fences: an answer with an older number is refused
 * @param claimedAt when this attempt began, by the database's clock
 */
public record Job(
        UUID tenantId,
        UUID id,
        String kind,
        Map<String, Object> payload,
        int attempt,
        int maxAttempts,
        int claimNumber,
        Instant claimedAt) {

    public boolean isLastAttempt() {
        return attempt >= maxAttempts;
    }
}

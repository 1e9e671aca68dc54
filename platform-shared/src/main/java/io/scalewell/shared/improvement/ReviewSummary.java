package io.scalewell.shared.improvement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the list of reviews. */
public record ReviewSummary(
        ReviewKey key,
        String name,
        ReviewState state,
        Instant scheduledAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        int items,
        int decisions,
        int actionItems) {}

package io.scalewell.backend.improvement;

import io.scalewell.shared.improvement.CurrentPoint;
import io.scalewell.shared.improvement.ReviewKey;
import io.scalewell.shared.improvement.ReviewState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review as it is stored. */
record ReviewRow(
        UUID id,
        ReviewKey key,
        UUID seriesId,
        ReviewState state,
        Instant scheduledAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String notes,
        @Nullable CurrentPoint current) {}

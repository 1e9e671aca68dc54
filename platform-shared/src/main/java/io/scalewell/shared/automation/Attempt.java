package io.scalewell.shared.automation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try of one action.
 *
 * @param status the HTTP status where there was one, else {@code OK} or {@code ERROR}
 * @param nextAt when the next try is due, if there is one
 */
public record Attempt(
        int number,
        Instant at,
        long millis,
        String status,
        @Nullable String error,
        @Nullable Instant nextAt) {}

package io.scalewell.shared.insight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are looked at: those completed in {@code [from, to)}; null is open on that side.
 *
 * @param version only runs of this version
 */
public record Selection(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Integer version,
        ClockKind clock) {

    public static Selection everything() {
        return new Selection(null, null, null, ClockKind.ELAPSED);
    }
}

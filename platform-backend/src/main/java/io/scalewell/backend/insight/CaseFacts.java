package io.scalewell.backend.insight;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A completed run, or a case of an imported log.
 *
 * @param label what people read: the key of the run, or the name of the case
 * @param requestedAt when it was asked for; the start where nothing is known
 * @param version of the process; null in an imported log
 */
public record CaseFacts(
        String label,
        Instant requestedAt,
        Instant startedAt,
        Instant completedAt,
        @Nullable Integer version) {}

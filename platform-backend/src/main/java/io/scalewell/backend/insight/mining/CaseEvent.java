package io.scalewell.backend.insight.mining;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One activity that was done once in a case.
 *
 * @param started when it was begun; null when the log does not say
 * @param resource who did it; null when nobody is known
 */
public record CaseEvent(
        String activity,
        Instant completed,
        @Nullable Instant started,
        @Nullable String resource) {}

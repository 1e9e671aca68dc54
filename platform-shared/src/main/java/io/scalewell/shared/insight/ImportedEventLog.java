package io.scalewell.shared.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A log of another system.
 *
 * @param progress 0 to 1
 * @param failure why it could not be read
 */
public record ImportedEventLog(
        EventLogId id,
        String name,
        EventLogState state,
        double progress,
        long cases,
        long events,
        List<String> warnings,
        @Nullable String failure,
        Instant createdAt) {}

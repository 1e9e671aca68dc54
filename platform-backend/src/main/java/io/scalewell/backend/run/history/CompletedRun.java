package io.scalewell.backend.run.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run that has ended by completion.
 *
 * @param requestedAt when it was asked for, if that was before its start
 */
public record CompletedRun(
        UUID id,
        String key,
        String processKey,
        int version,
        @Nullable Instant requestedAt,
        Instant startedAt,
        Instant completedAt) {}

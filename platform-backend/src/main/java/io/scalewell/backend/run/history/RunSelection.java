package io.scalewell.backend.run.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Completed runs of a process.
 *
 * @param from completed at or after; null is open
 * @param to completed before; null is open
 * @param version of this version only; null is any
 */
public record RunSelection(
        UUID process,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Integer version) {}

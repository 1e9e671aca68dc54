package io.scalewell.shared.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of versions, with the number of runs that were started on it.
 *
 * @param approvedBy who agreed to it, where the process was regulated
 */
public record VersionSummary(
        int number,
        String changeNote,
        @Nullable Verdict verdict,
        String author,
        @Nullable String approvedBy,
        Instant publishedAt,
        long runs) {}

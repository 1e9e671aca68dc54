package io.scalewell.shared.process.publication;

import io.scalewell.shared.process.ProcessKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version that the caller is asked to read.
 *
 * @param since number of the version that the caller knew before, to compare with; null for the first
 */
public record ToRead(
        ProcessKey process,
        String processName,
        int version,
        @Nullable Integer since,
        String changeNote,
        String author,
        Instant askedAt) {}

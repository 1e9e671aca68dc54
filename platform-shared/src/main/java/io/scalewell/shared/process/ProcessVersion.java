package io.scalewell.shared.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An immutable published state of a process.
 *
 * @param approvedBy who agreed to it, where the process was regulated
 */
public record ProcessVersion(
        ProcessKey process,
        int number,
        ProcessDefinition definition,
        String changeNote,
        @Nullable Verdict verdict,
        String author,
        @Nullable String approvedBy,
        Instant publishedAt) {}

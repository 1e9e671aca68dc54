package io.scalewell.shared.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An immutable published state of a process. */
public record ProcessVersion(
        ProcessKey process,
        int number,
        ProcessDefinition definition,
        String changeNote,
        @Nullable Verdict verdict,
        String author,
        Instant publishedAt) {}

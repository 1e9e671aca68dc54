package io.scalewell.backend.process;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A published version without its definition. */
record VersionRow(
        int number,
        String changeNote,
        @Nullable Verdict verdict,
        @Nullable MemberId author,
        @Nullable MemberId approver,
        Instant publishedAt) {}

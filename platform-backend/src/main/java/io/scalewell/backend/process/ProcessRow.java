package io.scalewell.backend.process;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.ProcessState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A process as it is stored, with its draft. */
record ProcessRow(
        UUID id,
        ProcessKey key,
        ProcessState state,
        @Nullable MemberId owner,
        ProcessDefinition draft,
        long draftRevision,
        boolean draftChanged,
        @Nullable Integer version,
        Instant changedAt,
        @Nullable Instant publishedAt,
        @Nullable MemberId draftEditor,
        @Nullable MemberId reviewedBy,
        @Nullable Instant reviewedAt,
        @Nullable Instant reviewDue) {}

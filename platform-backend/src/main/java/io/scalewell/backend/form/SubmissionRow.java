package io.scalewell.backend.form;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page that was sent. Pages and secrets are known by their hashes only. */
record SubmissionRow(
        UUID id,
        UUID formId,
        byte[] pageHash,
        byte[] contentHash,
        byte[] trackingHash,
        @Nullable UUID runId,
        @Nullable String email,
        Instant sentAt) {}

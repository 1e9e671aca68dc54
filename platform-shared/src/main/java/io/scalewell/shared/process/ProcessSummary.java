package io.scalewell.shared.process;

import io.scalewell.shared.identity.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the library.
 *
 * @param version number of the newest published version, or null
 * @param changedSinceVersion whether the draft differs from it
 * @param steps number of steps of the draft
 * @param reviewDue when somebody has to look whether the published version still holds; null without a review interval
 * @param stale whether that instant has passed
 */
public record ProcessSummary(
        ProcessKey key,
        String name,
        ProcessState state,
        @Nullable Integer version,
        boolean changedSinceVersion,
        @Nullable MemberId owner,
        @Nullable String ownerName,
        @Nullable String department,
        List<String> tags,
        int steps,
        Instant changedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant reviewDue,
        boolean stale) {}

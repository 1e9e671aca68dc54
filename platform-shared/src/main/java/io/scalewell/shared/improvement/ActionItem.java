package io.scalewell.shared.improvement;

import io.scalewell.shared.identity.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task that came out of a review; stands in its assignee's work until it is done. */
public record ActionItem(
        ActionItemId id,
        String title,
        @Nullable MemberId assignee,
        @Nullable String assigneeName,
        @Nullable LocalDate due,
        @Nullable ReviewKey review,
        @Nullable Integer agendaPosition,
        Instant createdAt,
        @Nullable Instant doneAt) {}

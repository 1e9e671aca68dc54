package io.scalewell.shared.improvement;

import io.scalewell.shared.identity.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A wish for an action item. */
public record NewActionItem(
        String title,
        @Nullable MemberId assignee,
        @Nullable LocalDate due,
        @Nullable Integer agendaPosition) {}

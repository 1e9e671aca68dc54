package io.scalewell.backend.guest;

import io.scalewell.shared.guest.GuestId;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param link the number that a link has to name; one with another is worth nothing */
record GuestRow(
        GuestId id,
        UUID runId,
        RunKey run,
        String name,
        String email,
        MemberId invitedBy,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant lastSeenAt,
        @Nullable Instant revokedAt,
        int link,
        Set<TaskId> tasks) {

    GuestRow {
        tasks = Set.copyOf(tasks);
    }

    boolean isOpen(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }
}

package io.scalewell.shared.guest;

import io.scalewell.shared.run.RunKey;
import io.scalewell.shared.run.TaskId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody from outside who was handed tasks of a run.
 *
 * @param invitedBy the name of the member
 * @param lastSeenAt when the guest last looked at the page; null for never
 * @param revokedAt when the link was taken back; null while it was not
 * @param open whether the link works now
 */
public record Guest(
        GuestId id,
        RunKey run,
        String name,
        String email,
        List<TaskId> tasks,
        String invitedBy,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant lastSeenAt,
        @Nullable Instant revokedAt,
        boolean open) {

    public Guest {
        tasks = List.copyOf(tasks);
    }
}

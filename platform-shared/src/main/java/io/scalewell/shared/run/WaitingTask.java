package io.scalewell.shared.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that somebody else has while a member waits for it.
 *
 * @param nudgedAt when the member reminded them last; null for never
 * @param nudgeFrom from when on the member may remind them again; null for now
 */
public record WaitingTask(
        TaskView task, @Nullable Instant nudgedAt, @Nullable Instant nudgeFrom) {}

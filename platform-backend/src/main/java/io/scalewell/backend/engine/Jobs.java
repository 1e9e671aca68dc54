package io.scalewell.backend.engine;

import java.util.UUID;

/** Takes durable work of the current organization. */
public interface Jobs {

    /** Within the caller's transaction, which must exist: the job exists when that commits, and is then executed (P1). */
    UUID enqueue(NewJob job);

    /** Cancels a job that has not begun; answers whether it had not. */
    boolean cancel(UUID id);
}

package io.scalewell.backend.engine;

import java.util.UUID;

/** Takes durable work of the current organization. */
public interface Jobs {

    /**
     * Within the caller's transaction, which must exist: the job exists when that commits, and is then executed (P1). Throws
     * {@link io.scalewell.shared.problem.Overloaded} when too many wait already (P11); never within a job, whose
     * continuation was accepted with it.
     */
    UUID enqueue(NewJob job);

    /** Cancels a job that has not begun; answers whether it had not. */
    boolean cancel(UUID id);

    /** Gives a dead or quarantined job all its attempts again (P8, P9); answers whether it was one. */
    boolean revive(UUID id);
}

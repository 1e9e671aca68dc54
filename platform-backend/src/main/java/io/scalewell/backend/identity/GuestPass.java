package io.scalewell.backend.identity;

import io.scalewell.shared.run.TaskId;
import java.util.Set;

/**
 * What a guest was handed: these tasks, and nothing else.
 *
 * @param name of the guest, as the log says it
 */
public record GuestPass(String name, Set<TaskId> tasks) {

    public GuestPass {
        tasks = Set.copyOf(tasks);
    }
}

package io.scalewell.shared.guest;

import io.scalewell.shared.run.TaskId;
import java.util.List;
import java.util.Locale;

/**
 * Whom to hand tasks to.
 *
 * @param tasks at least one, all of one run
 * @param mail whether the platform writes to the guest; otherwise whoever invites passes the link on
 * @param language of that mail
 */
public record NewGuest(String name, String email, List<TaskId> tasks, boolean mail, Locale language) {

    public NewGuest {
        tasks = List.copyOf(tasks);
    }
}

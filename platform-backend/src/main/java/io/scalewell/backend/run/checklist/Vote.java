package io.scalewell.backend.run.checklist;

import org.jspecify.annotations.Nullable;

/**
 * One of the approvers of a task with the decision.
 *
 * @param asked a member, or any one of a team or role
 * @param decision null while there is none
 */
public record Vote(Assignment asked, @Nullable Decision decision) {

    boolean isOpen() {
        return decision == null;
    }
}

package io.scalewell.shared.run;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be done with a task. The name in the API is the type's name in lower case. */
public sealed interface TaskAction {

    /** Takes a task of a team, a role or nobody. */
    record Claim() implements TaskAction {}

    /** Begins, and starts the timer. */
    record Start() implements TaskAction {}

    /** Stops the timer. */
    record Pause() implements TaskAction {}

    /** Lets the timer go on. */
    record Resume() implements TaskAction {}

    /** Ticks it, with field values to save first. Required fields must be there. */
    record Complete(Map<String, Object> fields) implements TaskAction {}

    record Approve(@Nullable String comment, Map<String, Object> fields) implements TaskAction {}

    /** Sends the work back to the step's rework target; without one the approval is asked again of the step before. */
    record Reject(String reason) implements TaskAction {}

    /** Takes a completed or skipped task up again; later tasks that had not been touched go back to pending. */
    record Reopen(String reason) implements TaskAction {}

    /** Leaves it out, unless the step is required. */
    record Skip(String reason) implements TaskAction {}

    record Block(String reason) implements TaskAction {}

    record Unblock() implements TaskAction {}

    /** Hands it to a member or a team, or to nobody when both are null. */
    record Assign(@Nullable MemberId member, @Nullable TeamId team) implements TaskAction {}

    default String name() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}

package io.scalewell.shared.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the approvers of a task.
 *
 * @param who a member, or any one of a team or role
 * @param asked whether it is the turn of this one
 * @param approved what was decided; null while it is open
 * @param by the name of the member who decided
 * @param at when it was decided
 */
public record TaskApprover(
        TaskAssignee who,
        boolean asked,
        @Nullable Boolean approved,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String comment) {}

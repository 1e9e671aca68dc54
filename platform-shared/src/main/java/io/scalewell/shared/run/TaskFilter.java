package io.scalewell.shared.run;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.process.ProcessKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are wanted; null means any.
 *
 * @param mine tasks that the caller has or may claim: own ones, those of the caller's teams and role, and approvals asked of the caller
 * @param open only states {@code READY}, {@code STARTED}, {@code BLOCKED}; together with {@code mine} also without what the caller has
 *     set aside
 * @param approvalsOnly only approvals
 */
public record TaskFilter(
        boolean mine,
        @Nullable MemberId member,
        @Nullable TeamId team,
        boolean open,
        @Nullable TaskState state,
        @Nullable ProcessKey process,
        @Nullable Instant dueBefore,
        boolean approvalsOnly) {

    public static TaskFilter myOpenTasks() {
        return new TaskFilter(true, null, null, true, null, null, null, false);
    }

    public static TaskFilter myOpenApprovals() {
        return new TaskFilter(true, null, null, true, null, null, null, true);
    }
}

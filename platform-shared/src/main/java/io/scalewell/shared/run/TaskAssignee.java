package io.scalewell.shared.run;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Who has a task: a member, or a team until one of it claims the task, or everybody with a role, or nobody.
 *
 * @param role the name of a process role that nobody fills yet, or of an organization's role
 * @param label what people read: the member's, team's or role's name
 */
public record TaskAssignee(
        @Nullable MemberId member,
        @Nullable TeamId team,
        @Nullable String role,
        String label) {}

package io.scalewell.shared.run;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who has a task: a member, or a team until one of it claims the task, or everybody with a role, or nobody.
 *
 * @param role the name of a process role that nobody fills yet, or of an organization's role
 * @param label what people read: the member's, team's or role's name
 * @param awayUntil the last day of a member who is away; null for one who is there
 */
public record TaskAssignee(
        @Nullable MemberId member,
        @Nullable TeamId team,
        @Nullable String role,
        String label,
        @Nullable LocalDate awayUntil) {

    /** Somebody who is there. */
    public TaskAssignee(@Nullable MemberId member, @Nullable TeamId team, @Nullable String role, String label) {
        this(member, team, role, label, null);
    }
}

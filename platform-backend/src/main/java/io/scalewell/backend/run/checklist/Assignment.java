package io.scalewell.backend.run.checklist;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who has a task. A member who claimed it stands beside the team or role that it was for.
 *
 * @param role of the organization, or the name of a process role that nobody fills
 */
public record Assignment(
        @Nullable MemberId member,
        @Nullable TeamId team,
        @Nullable String role) {

    public static final Assignment NOBODY = new Assignment(null, null, null);

    public static Assignment to(MemberId member) {
        return new Assignment(member, null, null);
    }

    public static Assignment to(TeamId team) {
        return new Assignment(null, team, null);
    }

    public static Assignment toRole(String role) {
        return new Assignment(null, null, role);
    }

    /** The same with a member who took it, unless somebody has it already. */
    Assignment claimedBy(Doer doer) {
        return member == null && doer.isPerson() ? new Assignment(doer.member(), team, role) : this;
    }

    /** Plain JSON values for the event log; empty for nobody. */
    public Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
        if (member != null) {
            words.put("member", member.toString());
        }
        if (team != null) {
            words.put("team", team.toString());
        }
        if (role != null) {
            words.put("role", role);
        }
        return words;
    }
}

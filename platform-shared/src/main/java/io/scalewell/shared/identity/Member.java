package io.scalewell.shared.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in the organization.
 *
 * @param awayUntil the last day of the absence that has begun; null for a member who is there
 * @param active false when the member may no longer sign in
 * @param invited true until the first password has been set
 * @param teams the names of the teams
 */
public record Member(
        MemberId id,
        String email,
        String name,
        Role role,
        boolean active,
        boolean invited,
        List<String> teams,
        @Nullable Instant lastSeenAt,
        @Nullable LocalDate awayUntil) {

    public Member {
        teams = List.copyOf(teams);
    }
}

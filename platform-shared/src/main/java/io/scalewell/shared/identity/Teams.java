package io.scalewell.shared.identity;

import java.util.List;
import java.util.Set;

/** The teams of the caller's organization. Changes need {@code ADMIN}. */
public interface Teams {

    /** All teams by name. */
    List<Team> list();

    Team create(String name, Set<MemberId> members);

    Team changeMembers(TeamId id, Set<MemberId> members);
}

package io.scalewell.shared.identity;

import io.scalewell.shared.tenancy.CalendarSettings;
import java.util.List;
import java.util.Set;

/** The teams of the caller's organization. Changes need {@code ADMIN}. */
public interface Teams {

    /** All teams by name. */
    List<Team> list();

    Team create(String name, Set<MemberId> members);

    Team changeMembers(TeamId id, Set<MemberId> members);

    TeamCalendar calendar(TeamId id);

    /** Gives the team hours and holidays of its own; later due dates of its work follow them. */
    TeamCalendar changeCalendar(TeamId id, CalendarSettings settings);

    /** The team works when the organization does again. */
    TeamCalendar followOrganization(TeamId id);
}

package io.scalewell.shared.identity;

import java.util.List;

/** A named group of members, to which tasks can be assigned. */
public record Team(TeamId id, String name, List<MemberId> members) {

    public Team {
        members = List.copyOf(members);
    }
}

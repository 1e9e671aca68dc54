package io.scalewell.backend.run.web;

import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Members;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the members and teams that a client names: by id, e-mail address or name, or as {@code me}. */
@Component
class People {

    private final Members members;
    private final Teams teams;

    People(Members members, Teams teams) {
        this.members = members;
        this.teams = teams;
    }

    /** Throws {@link Invalid} at the pointer when there is none. */
    MemberId member(String pointer, String name) {
        if (name.equals("me")) {
            return members.me().id();
        }
        return findMember(name).orElseThrow(() -> new Invalid(pointer, Message.of("run.no-member", name)));
    }

    TeamId team(String pointer, String name) {
        return findTeam(name).orElseThrow(() -> new Invalid(pointer, Message.of("publish.no-team", name)));
    }

    Optional<MemberId> findMember(String name) {
        return id(name).map(id -> members.find(new MemberId(id)))
                .orElseGet(() -> name.contains("@") ? members.findByEmail(name) : Optional.empty())
                .map(Member::id);
    }

    Optional<TeamId> findTeam(String name) {
        Optional<UUID> id = id(name);
        return teams.list().stream()
                .filter(team -> team.name().equals(name)
                        || id.filter(team.id().value()::equals).isPresent())
                .map(Team::id)
                .findFirst();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException aName) {
            return Optional.empty();
        }
    }
}

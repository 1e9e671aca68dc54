package io.scalewell.fake;

import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.identity.TeamCalendar;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.tenancy.CalendarSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@link Teams} in memory. */
public final class FakeTeams implements Teams {

    private final FakeWorld world;

    private final Map<TeamId, CalendarSettings> calendars = new HashMap<>();

    public FakeTeams(FakeWorld world) {
        this.world = world;
    }

    @Override
    public List<Team> list() {
        synchronized (world) {
            return List.copyOf(world.teams);
        }
    }

    @Override
    public Team create(String name, Set<MemberId> members) {
        synchronized (world) {
            world.enter();
            if (world.teams.stream().anyMatch(team -> team.name().equals(name))) {
                throw new Invalid("/name", "There is a team with this name.");
            }
            var team = new Team(new TeamId(FakeWorld.id("team " + name)), name, List.copyOf(members));
            world.teams.add(team);
            return team;
        }
    }

    @Override
    public Team changeMembers(TeamId id, Set<MemberId> members) {
        synchronized (world) {
            world.enter();
            var before = world.teams.stream()
                    .filter(team -> team.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("team"));
            var after = new Team(id, before.name(), List.copyOf(members));
            world.teams.set(world.teams.indexOf(before), after);
            return after;
        }
    }

    @Override
    public TeamCalendar calendar(TeamId id) {
        synchronized (world) {
            var own = calendars.get(id);
            return new TeamCalendar(own != null, own == null ? world.calendar : own);
        }
    }

    @Override
    public TeamCalendar changeCalendar(TeamId id, CalendarSettings settings) {
        synchronized (world) {
            world.enter();
            calendars.put(id, settings);
            return calendar(id);
        }
    }

    @Override
    public TeamCalendar followOrganization(TeamId id) {
        synchronized (world) {
            world.enter();
            calendars.remove(id);
            return calendar(id);
        }
    }
}

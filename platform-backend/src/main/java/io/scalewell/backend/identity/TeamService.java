package io.scalewell.backend.identity;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class TeamService implements Teams {

    private static final int MAX_MEMBERS = 1_000;

    private final Callers callers;
    private final DatabaseClock clock;
    private final TeamRepository teams;
    private final MemberRepository members;

    TeamService(Callers callers, DatabaseClock clock, TeamRepository teams, MemberRepository members) {
        this.callers = callers;
        this.clock = clock;
        this.teams = teams;
        this.members = members;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Team> list() {
        callers.current().require(Permission.READ);
        return teams.list();
    }

    @Override
    @Transactional
    public Team create(String name, Set<MemberId> with) {
        callers.current().require(Permission.ADMINISTER);
        String checked = Names.checked("/name", name, 80);
        check(with);
        if (teams.findByName(checked).isPresent()) {
            throw new Invalid("/name", "There is a team with this name already.");
        }

        TeamId id = teams.insert(checked, clock.now());
        teams.replaceMembers(id, with);
        return get(id);
    }

    @Override
    @Transactional
    public Team changeMembers(TeamId id, Set<MemberId> with) {
        callers.current().require(Permission.ADMINISTER);
        get(id);
        check(with);

        teams.replaceMembers(id, with);
        return get(id);
    }

    private void check(Set<MemberId> with) {
        if (with.size() > MAX_MEMBERS) {
            throw new Invalid("/members", "A team has at most " + MAX_MEMBERS + " members.");
        }
        with.stream()
                .filter(member -> members.find(member).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new Invalid("/members", "There is no member " + unknown + ".");
                });
    }

    private Team get(TeamId id) {
        return teams.find(id).orElseThrow(() -> new NotFound("team " + id));
    }
}

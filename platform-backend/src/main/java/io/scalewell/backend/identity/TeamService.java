package io.scalewell.backend.identity;

import io.scalewell.backend.tenancy.DatabaseClock;
import io.scalewell.backend.tenancy.OrganizationRepository;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.identity.TeamCalendar;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.problem.NotFound;
import io.scalewell.shared.tenancy.CalendarSettings;
import io.scalewell.shared.text.Message;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class TeamService implements Teams {

    private static final int MAX_MEMBERS = 1_000;

    private final Callers callers;
    private final DatabaseClock clock;
    private final TeamRepository teams;
    private final MemberRepository members;
    private final TeamCalendarRepository calendars;
    private final OrganizationRepository organizations;
    private final ObjectProvider<NewcomerListener> newcomers;

    /** @param newcomers found at the first change, since they may need members themselves */
    TeamService(
            Callers callers,
            DatabaseClock clock,
            TeamRepository teams,
            MemberRepository members,
            TeamCalendarRepository calendars,
            OrganizationRepository organizations,
            ObjectProvider<NewcomerListener> newcomers) {
        this.callers = callers;
        this.clock = clock;
        this.teams = teams;
        this.members = members;
        this.calendars = calendars;
        this.organizations = organizations;
        this.newcomers = newcomers;
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
            throw new Invalid("/name", Message.of("team.twice"));
        }

        TeamId id = teams.insert(checked, clock.now());
        teams.replaceMembers(id, with);
        newcomers.forEach(listener -> listener.joined(with));
        return get(id);
    }

    @Override
    @Transactional
    public Team changeMembers(TeamId id, Set<MemberId> with) {
        callers.current().require(Permission.ADMINISTER);
        get(id);
        check(with);

        teams.replaceMembers(id, with);
        newcomers.forEach(listener -> listener.joined(with));
        return get(id);
    }

    @Override
    @Transactional(readOnly = true)
    public TeamCalendar calendar(TeamId id) {
        callers.current().require(Permission.READ);
        return present(get(id).id());
    }

    @Override
    @Transactional
    public TeamCalendar changeCalendar(TeamId id, CalendarSettings settings) {
        requireToChange(id);
        calendars.replace(id, CalendarRules.checked(settings));
        return present(id);
    }

    @Override
    @Transactional
    public TeamCalendar followOrganization(TeamId id) {
        requireToChange(id);
        calendars.remove(id);
        return present(id);
    }

    private void requireToChange(TeamId id) {
        callers.current().require(Permission.ADMINISTER);
        if (!teams.lock(id)) {
            throw new NotFound(Message.of("missing.team", id));
        }
    }

    private TeamCalendar present(TeamId id) {
        return calendars
                .find(id)
                .map(own -> new TeamCalendar(true, own))
                .orElseGet(() -> new TeamCalendar(false, organizations.calendar()));
    }

    private void check(Set<MemberId> with) {
        if (with.size() > MAX_MEMBERS) {
            throw new Invalid("/members", Message.of("team.members", MAX_MEMBERS));
        }
        with.stream()
                .filter(member -> members.find(member).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw new Invalid("/members", Message.of("missing.member", unknown));
                });
    }

    private Team get(TeamId id) {
        return teams.find(id).orElseThrow(() -> new NotFound(Message.of("missing.team", id)));
    }
}

package io.scalewell.backend.identity.web;

import io.scalewell.backend.web.Answers;
import io.scalewell.backend.web.Pages;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.identity.TeamCalendar;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.identity.Teams;
import io.scalewell.shared.paging.Page;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.tenancy.CalendarSettings;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/teams")
class TeamsController {

    private final Teams teams;

    TeamsController(Teams teams) {
        this.teams = teams;
    }

    @Operation(summary = "All teams by name")
    @GetMapping
    Page<Team> list(PageRequest page) {
        return Pages.cut(teams.list(), page, Team::id);
    }

    @Operation(summary = "Make a team")
    @PostMapping
    ResponseEntity<Team> create(@RequestBody TeamRequest wish) {
        Team team = teams.create(wish.name(), wish.members());
        return Answers.created("/api/v1/teams/" + team.id(), team);
    }

    @Operation(summary = "Replace the members of a team")
    @PutMapping("/{team}/members")
    Team changeMembers(@PathVariable TeamId team, @RequestBody TeamMembersRequest wish) {
        return teams.changeMembers(team, wish.members());
    }

    @Operation(summary = "When a team works: its own hours and holidays, or those of the organization")
    @GetMapping("/{team}/calendar")
    TeamCalendar calendar(@PathVariable TeamId team) {
        return teams.calendar(team);
    }

    @Operation(summary = "Give a team hours and holidays of its own; later due dates of its work follow them")
    @PutMapping("/{team}/calendar")
    TeamCalendar changeCalendar(@PathVariable TeamId team, @RequestBody CalendarSettings settings) {
        return teams.changeCalendar(team, settings);
    }

    @Operation(summary = "Let a team work when the organization does again")
    @DeleteMapping("/{team}/calendar")
    TeamCalendar followOrganization(@PathVariable TeamId team) {
        return teams.followOrganization(team);
    }

    record TeamRequest(String name, Set<MemberId> members) {}

    record TeamMembersRequest(Set<MemberId> members) {}
}

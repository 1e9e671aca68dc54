package io.scalewell.backend.run;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns rules into assignments. Whom a rule cannot find gets nothing: the task begins unassigned, and anybody may claim it. */
@Component
class Assignees {

    private final PeopleQuery people;

    Assignees(PeopleQuery people) {
        this.people = people;
    }

    /** By step key, in two queries at most. Rules on fields are left until the task is ready. */
    Map<String, Assignment> atStart(ProcessDefinition definition, @Nullable MemberId starter) {
        Set<String> emails = new HashSet<>();
        Set<String> teams = new HashSet<>();
        for (Step step : definition.steps()) {
            switch (rule(definition, step)) {
                case Assignee.OfMember(String email) -> emails.add(email);
                case Assignee.OfTeam(String team) -> teams.add(team);
                case Assignee.OfRole _, Assignee.OfField _, Assignee.Starter _ -> {}
                case null -> {}
            }
        }
        Map<String, MemberId> members = people.activeByEmail(emails);
        Map<String, TeamId> teamIds = people.teamsByName(teams);
        Map<String, Assignment> assignments = new HashMap<>();
        for (Step step : definition.steps()) {
            assignments.put(
                    step.key(),
                    switch (rule(definition, step)) {
                        case Assignee.OfMember(String email) ->
                            new Assignment(members.get(PeopleQuery.lowerCase(email)), null, null);
                        case Assignee.OfTeam(String team) -> new Assignment(null, teamIds.get(team), null);
                        case Assignee.OfRole(String role) -> Assignment.toRole(role);
                        case Assignee.Starter() -> new Assignment(starter, null, null);
                        case Assignee.OfField _ -> Assignment.NOBODY;
                        case null -> Assignment.NOBODY;
                    });
        }
        return assignments;
    }

    /** Fills in what the fields say by now, unless somebody has the task already. */
    Assignment whenReady(ProcessDefinition definition, Step step, Assignment present, RunFields fields) {
        boolean named = present.member() != null || present.team() != null;
        if (named || !(rule(definition, step) instanceof Assignee.OfField(String field))) {
            return present;
        }
        if (!(fields.get(field) instanceof String email) || email.isBlank()) {
            return present;
        }
        MemberId member = people.activeByEmail(Set.of(email)).get(PeopleQuery.lowerCase(email));
        return member == null ? present : Assignment.to(member);
    }

    /** The rule of a step; a role of the process stands for whoever fills it. */
    private static @Nullable Assignee rule(ProcessDefinition definition, Step step) {
        if (step.assignee() instanceof Assignee.OfRole(String name)) {
            return definition.roles().stream()
                    .filter(role -> role.name().equals(name))
                    .map(ProcessRole::filledBy)
                    .filter(filled -> filled != null)
                    .findFirst()
                    .orElse(step.assignee());
        }
        return step.assignee();
    }
}

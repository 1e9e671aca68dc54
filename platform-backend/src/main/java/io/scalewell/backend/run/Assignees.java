package io.scalewell.backend.run;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.TeamId;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** The team whose work a step is; null for anybody else's. */
    @Nullable
    String team(ProcessDefinition definition, Step step) {
        return rule(definition, step) instanceof Assignee.OfTeam(String team) ? team : null;
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

    /**
     * Whom an approval asks, in the order of its list. A rule that leads to nobody asks the managers, since without somebody the
     * approval would never end.
     */
    List<Assignment> approvers(ProcessDefinition definition, Step step, @Nullable MemberId starter, RunFields fields) {
        Approval approval = step.approval();
        List<Assignee> rules = approval == null
                ? List.of()
                : approval.approvers().stream()
                        .map(rule -> filled(definition, rule))
                        .map(rule -> ofField(rule, fields))
                        .toList();
        Map<String, MemberId> members =
                people.activeByEmail(named(rules, Assignee.OfMember.class, Assignee.OfMember::email));
        Map<String, TeamId> teams = people.teamsByName(named(rules, Assignee.OfTeam.class, Assignee.OfTeam::team));
        return rules.stream()
                .map(rule -> switch (rule) {
                    case Assignee.OfMember(String email) ->
                        new Assignment(members.get(PeopleQuery.lowerCase(email)), null, null);
                    case Assignee.OfTeam(String team) -> new Assignment(null, teams.get(team), null);
                    case Assignee.OfRole(String role) ->
                        TaskRights.organizationRole(role).isPresent() ? Assignment.toRole(role) : Assignment.NOBODY;
                    case Assignee.Starter() -> new Assignment(starter, null, null);
                    case Assignee.OfField _ -> Assignment.NOBODY;
                })
                .map(asked -> asked.equals(Assignment.NOBODY) ? Assignment.toRole(Role.MANAGER.name()) : asked)
                .toList();
    }

    private static <T extends Assignee> Set<String> named(
            List<Assignee> rules, Class<T> kind, Function<T, String> name) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).map(name).collect(Collectors.toSet());
    }

    private static Assignee ofField(Assignee rule, RunFields fields) {
        return rule instanceof Assignee.OfField(String field)
                        && fields.get(field) instanceof String email
                        && !email.isBlank()
                ? new Assignee.OfMember(email)
                : rule;
    }

    /** The rule of a step; one with a list of approvers is nobody's own. */
    private static @Nullable Assignee rule(ProcessDefinition definition, Step step) {
        boolean listed = step.kind() == StepKind.APPROVAL
                && step.approval() != null
                && !step.approval().approvers().isEmpty();
        return step.assignee() == null || listed ? null : filled(definition, step.assignee());
    }

    /** A role of the process stands for whoever fills it. */
    private static Assignee filled(ProcessDefinition definition, Assignee rule) {
        if (rule instanceof Assignee.OfRole(String name)) {
            return definition.roles().stream()
                    .filter(role -> role.name().equals(name))
                    .map(ProcessRole::filledBy)
                    .filter(filled -> filled != null)
                    .findFirst()
                    .orElse(rule);
        }
        return rule;
    }
}

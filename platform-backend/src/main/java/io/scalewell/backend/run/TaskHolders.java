package io.scalewell.backend.run;

import io.scalewell.backend.identity.Deputies;
import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.run.checklist.Assignment;
import io.scalewell.backend.run.checklist.Ballot;
import io.scalewell.backend.run.checklist.Task;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.identity.TeamId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the people behind a task: who has it, who is in the team or role that has it, or who is asked to decide. */
@Component
class TaskHolders {

    /** A role may be that of the whole organization; then telling it is a call to nobody. */
    static final int MOST = 50;

    private final PeopleQuery people;
    private final Deputies deputies;

    TaskHolders(PeopleQuery people, Deputies deputies) {
        this.people = people;
        this.deputies = deputies;
    }

    /** The active members who could go on with it. */
    Set<MemberId> of(Task task) {
        Ballot ballot = task.ballot();
        List<Assignment> whose = ballot == null
                ? List.of(task.assignment())
                : ballot.open().stream()
                        .map(position -> ballot.votes().get(position).asked())
                        .toList();
        Set<MemberId> found = new LinkedHashSet<>();
        whose.forEach(each -> found.addAll(members(each)));
        return found;
    }

    private List<MemberId> withDeputy(MemberId member) {
        return Stream.concat(Stream.of(member), deputies.of(member).map(Deputies.Away::deputy).stream())
                .toList();
    }

    /** The active members whom an assignment means. */
    List<MemberId> members(Assignment whose) {
        if (whose.member() != null) {
            return List.copyOf(people.activeEmails(withDeputy(whose.member())).keySet());
        }
        if (whose.team() != null) {
            TeamId team = whose.team();
            String name = people.teamNames(List.of(team)).get(team);
            return name == null ? List.of() : people.activeByTeam(Set.of(name)).getOrDefault(name, List.of());
        }
        return TaskRights.organizationRole(whose.role())
                .map(role -> people.activeByRole(Set.of(role)).getOrDefault(role, List.of()))
                .orElse(List.of());
    }
}

package io.scalewell.backend.process.check;

import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Step;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Those of the members and teams that a definition names which exist.
 *
 * @param emails of active members, in lower case
 */
public record KnownPeople(Set<String> emails, Set<String> teams) {

    /** The addresses that a definition names, in lower case. */
    public static Set<String> namedEmails(ProcessDefinition definition) {
        Stream<String> owner = Stream.ofNullable(definition.owner());
        Stream<String> assigned = assignees(definition)
                .filter(Assignee.OfMember.class::isInstance)
                .map(assignee -> ((Assignee.OfMember) assignee).email());
        return Stream.concat(owner, assigned).map(KnownPeople::lowerCase).collect(Collectors.toSet());
    }

    /** The names of teams that a definition names. */
    public static Set<String> namedTeams(ProcessDefinition definition) {
        return assignees(definition)
                .filter(Assignee.OfTeam.class::isInstance)
                .map(assignee -> ((Assignee.OfTeam) assignee).team())
                .collect(Collectors.toSet());
    }

    boolean hasMember(String email) {
        return emails.contains(lowerCase(email));
    }

    private static Stream<Assignee> assignees(ProcessDefinition definition) {
        Stream<Assignee> approvers = definition.steps().stream()
                .map(Step::approval)
                .filter(Objects::nonNull)
                .flatMap(approval -> approval.approvers().stream());
        Stream<@Nullable Assignee> others = Stream.concat(
                definition.steps().stream().map(Step::assignee),
                definition.roles().stream().map(ProcessRole::filledBy));
        return Stream.concat(approvers, others.filter(Objects::nonNull));
    }

    private static String lowerCase(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}

package io.scalewell.backend.process;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.process.flow.DoerWords;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the names of all members whom a process speaks of, in two queries. */
@Component
class DoerNames {

    private final PeopleQuery people;

    DoerNames(PeopleQuery people) {
        this.people = people;
    }

    DoerWords of(ProcessDefinition definition) {
        List<String> emails = assignees(definition)
                .filter(Assignee.OfMember.class::isInstance)
                .map(assignee -> ((Assignee.OfMember) assignee).email())
                .toList();
        Map<String, MemberId> ids = people.activeByEmail(emails);
        Map<MemberId, String> names = people.names(ids.values());
        Map<String, String> labels = new HashMap<>();
        fields(definition).forEach(field -> labels.putIfAbsent(field.key(), field.label()));
        return new DoerWords(
                email -> {
                    MemberId id = ids.get(PeopleQuery.lowerCase(email));
                    return id == null ? email : names.getOrDefault(id, email);
                },
                field -> labels.getOrDefault(field, field));
    }

    private static Stream<Assignee> assignees(ProcessDefinition definition) {
        Stream<@Nullable Assignee> ofSteps = definition.steps().stream().flatMap(DoerNames::assignees);
        Stream<@Nullable Assignee> ofRoles = definition.roles().stream().map(ProcessRole::filledBy);
        return Stream.concat(ofSteps, ofRoles).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private static Stream<@Nullable Assignee> assignees(Step step) {
        Stream<@Nullable Assignee> approvers = step.approval() == null
                ? Stream.empty()
                : step.approval().approvers().stream().map(approver -> approver);
        return Stream.concat(Stream.of(step.assignee()), approvers);
    }

    private static Stream<Field> fields(ProcessDefinition definition) {
        return Stream.concat(
                definition.startFields().stream(), definition.steps().stream().flatMap(step -> step.fields().stream()));
    }
}

package io.scalewell.backend.process;

import io.scalewell.backend.identity.PeopleQuery;
import io.scalewell.backend.process.flow.DoerWords;
import io.scalewell.shared.identity.MemberId;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    DoerWords of(ProcessDefinition definition, Locale reader) {
        Map<String, MemberId> ids = people.activeByEmail(emails(definition));
        Map<MemberId, String> names = people.names(ids.values());
        Map<String, String> labels = new HashMap<>();
        fields(definition).forEach(field -> labels.putIfAbsent(field.key(), field.label()));
        return new DoerWords(
                email -> {
                    MemberId id = ids.get(PeopleQuery.lowerCase(email));
                    return id == null ? email : names.getOrDefault(id, email);
                },
                field -> labels.getOrDefault(field, field),
                reader);
    }

    private static List<String> emails(ProcessDefinition definition) {
        List<String> emails = new ArrayList<>();
        definition.roles().forEach(role -> addTo(emails, role.filledBy()));
        for (Step step : definition.steps()) {
            addTo(emails, step.assignee());
            Approval approval = step.approval();
            if (approval != null) {
                approval.approvers().forEach(approver -> addTo(emails, approver));
            }
        }
        return emails;
    }

    private static void addTo(List<String> emails, @Nullable Assignee assignee) {
        if (assignee instanceof Assignee.OfMember(String email)) {
            emails.add(email);
        }
    }

    private static Stream<Field> fields(ProcessDefinition definition) {
        return Stream.concat(
                definition.startFields().stream(), definition.steps().stream().flatMap(step -> step.fields().stream()));
    }
}

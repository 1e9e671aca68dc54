package io.scalewell.backend.process.check;

import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Step;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether each rule leads to somebody. A process role that nobody fills is allowed: its tasks begin unassigned. */
final class AssigneeCheck {

    private static final Set<FieldType> NAMING = EnumSet.of(FieldType.MEMBER, FieldType.EMAIL, FieldType.TEXT);
    private static final Set<String> ORGANIZATION_ROLES =
            Arrays.stream(Role.values()).filter(Role::mayWork).map(Role::name).collect(Collectors.toUnmodifiableSet());

    private final Findings findings;
    private final ProcessDefinition definition;
    private final KnownPeople people;
    private final Map<String, FieldType> fields;
    private final Set<String> roles = new HashSet<>();

    AssigneeCheck(Findings findings, ProcessDefinition definition, KnownPeople people) {
        this.findings = findings;
        this.definition = definition;
        this.people = people;
        this.fields = Placed.fields(definition).stream()
                .map(Placed::part)
                .collect(Collectors.toMap(Field::key, FieldCheck::type, (first, second) -> first));
    }

    void run() {
        for (int index = 0; index < definition.roles().size(); index++) {
            role("/roles/" + index, definition.roles().get(index));
        }
        for (Placed<Step> step : Placed.steps(definition)) {
            check(step.pointer() + "/assignee", step.part().assignee(), true);
            approvers(step.pointer() + "/approval/approvers", step.part().approval());
        }
    }

    private void approvers(String pointer, @Nullable Approval approval) {
        List<Assignee> approvers = approval == null ? List.of() : approval.approvers();
        for (int index = 0; index < approvers.size(); index++) {
            check(pointer + "/" + index, approvers.get(index), true);
            findings.addIf(
                    approvers.subList(0, index).contains(approvers.get(index)),
                    pointer + "/" + index,
                    "This approver is in the list already.");
        }
    }

    private void role(String pointer, ProcessRole role) {
        findings.addIf(role.name().isBlank(), pointer + "/name", "A role needs a name.");
        findings.addIf(!roles.add(role.name()), pointer + "/name", "Another role has this name already.");
        check(pointer + "/filledBy", role.filledBy(), false);
    }

    private void check(String pointer, @Nullable Assignee assignee, boolean ofStep) {
        switch (assignee) {
            case null -> {}
            case Assignee.Starter() -> {}
            case Assignee.OfMember(String email) ->
                findings.addIf(!people.hasMember(email), pointer, "There is no active member " + email + ".");
            case Assignee.OfTeam(String team) ->
                findings.addIf(!people.teams().contains(team), pointer, "There is no team " + team + ".");
            case Assignee.OfRole(String role) -> {
                boolean known = ORGANIZATION_ROLES.contains(role) || (ofStep && roles.contains(role));
                findings.addIf(!known, pointer, "There is no role " + role + " that could do it.");
            }
            case Assignee.OfField(String field) ->
                findings.addIf(
                        !fields.containsKey(field) || !NAMING.contains(fields.get(field)),
                        pointer,
                        "There is no field " + field + " that holds a member.");
        }
    }
}

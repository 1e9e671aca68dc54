package io.scalewell.backend.process.check;

import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.Approval;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.text.Message;
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
            sharing(step.pointer() + "/sharing", step.part());
            approvers(step.pointer() + "/approval/approvers", step.part().approval());
        }
    }

    /** Only the work of many can be shared among them. */
    private void sharing(String pointer, Step step) {
        Assignee rule = step.assignee() instanceof Assignee.OfRole(String name)
                ? definition.roles().stream()
                        .filter(role -> role.name().equals(name) && role.filledBy() != null)
                        .<@Nullable Assignee>map(ProcessRole::filledBy)
                        .findFirst()
                        .orElse(step.assignee())
                : step.assignee();
        boolean many = rule instanceof Assignee.OfTeam || rule instanceof Assignee.OfRole;
        findings.addIf(
                step.sharing() != null && (!many || step.kind() != StepKind.TASK),
                pointer,
                Message.of("publish.sharing"));
    }

    private void approvers(String pointer, @Nullable Approval approval) {
        List<Assignee> approvers = approval == null ? List.of() : approval.approvers();
        for (int index = 0; index < approvers.size(); index++) {
            check(pointer + "/" + index, approvers.get(index), true);
            findings.addIf(
                    approvers.subList(0, index).contains(approvers.get(index)),
                    pointer + "/" + index,
                    Message.of("publish.approver.twice"));
        }
    }

    private void role(String pointer, ProcessRole role) {
        findings.addIf(role.name().isBlank(), pointer + "/name", Message.of("publish.role.unnamed"));
        findings.addIf(!roles.add(role.name()), pointer + "/name", Message.of("publish.role.twice"));
        check(pointer + "/filledBy", role.filledBy(), false);
    }

    private void check(String pointer, @Nullable Assignee assignee, boolean ofStep) {
        switch (assignee) {
            case null -> {}
            case Assignee.Starter() -> {}
            case Assignee.OfMember(String email) ->
                findings.addIf(!people.hasMember(email), pointer, Message.of("publish.no-member", email));
            case Assignee.OfTeam(String team) ->
                findings.addIf(!people.teams().contains(team), pointer, Message.of("publish.no-team", team));
            case Assignee.OfRole(String role) -> {
                boolean known = ORGANIZATION_ROLES.contains(role) || (ofStep && roles.contains(role));
                findings.addIf(!known, pointer, Message.of("publish.no-role", role));
            }
            case Assignee.OfField(String field) ->
                findings.addIf(
                        !fields.containsKey(field) || !NAMING.contains(fields.get(field)),
                        pointer,
                        Message.of("publish.no-member-field", field));
        }
    }
}

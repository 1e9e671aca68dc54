package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.combobox.ComboBox;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.ui.shell.MemberLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who does a step: the starter, a member, a team, a role, or whoever a field names. */
final class AssigneeField extends ComboBox<Assignee> {

    private final EditorServices services;

    AssigneeField(EditorServices services) {
        this.services = services;
        setItemLabelGenerator(this::words);
        setClearButtonVisible(true);
        setWidthFull();
    }

    /** Offers whom the process can name, and what it names already although it is gone. */
    void offer(ProcessDefinition definition, boolean roles, @Nullable Assignee present) {
        var choices = new ArrayList<Assignee>();
        choices.add(new Assignee.Starter());
        if (roles) {
            definition.roles().stream().map(ProcessRole::name).forEach(role -> choices.add(new Assignee.OfRole(role)));
        }
        services.members().list().stream()
                .filter(Member::active)
                .forEach(member -> choices.add(new Assignee.OfMember(member.email())));
        services.teams().list().forEach(team -> choices.add(new Assignee.OfTeam(team.name())));
        Stream.of(Role.MANAGER, Role.ADMIN, Role.MEMBER).forEach(role -> choices.add(new Assignee.OfRole(role.name())));
        people(definition).forEach(field -> choices.add(new Assignee.OfField(field.key())));
        if (present != null && !choices.contains(present)) {
            choices.add(present);
        }
        setItems(choices);
        setValue(present);
    }

    private static List<Field> people(ProcessDefinition definition) {
        return Stream.concat(
                        definition.startFields().stream(),
                        definition.steps().stream().flatMap(step -> step.fields().stream()))
                .filter(field -> field.type() == FieldType.MEMBER || field.type() == FieldType.EMAIL)
                .toList();
    }

    private String words(Assignee assignee) {
        return switch (assignee) {
            case Assignee.OfMember(var email) ->
                services.members().findByEmail(email).map(MemberLabel::of).orElse(email);
            case Assignee.OfTeam(var team) -> getTranslation("assignee.team", team);
            case Assignee.OfRole(var role)
            when isOrganizationRole(role) -> getTranslation("assignee.any", getTranslation("role." + role));
            case Assignee.OfRole(var role) -> getTranslation("assignee.role", role);
            case Assignee.Starter() -> getTranslation("assignee.starter");
            case Assignee.OfField(var field) -> getTranslation("assignee.field", field);
        };
    }

    private static boolean isOrganizationRole(String role) {
        return Stream.of(Role.values()).anyMatch(each -> each.name().equals(role));
    }
}

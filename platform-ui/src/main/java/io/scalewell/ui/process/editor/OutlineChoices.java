package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.Component;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.event.EventType;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.identity.Role;
import io.scalewell.shared.identity.Team;
import io.scalewell.shared.paging.PageRequest;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessFilter;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.ProcessState;
import io.scalewell.shared.process.ProcessSummary;
import io.scalewell.ui.automation.KindWords;
import io.scalewell.ui.automation.StepAutomation;
import io.scalewell.ui.component.OutlineOptions;
import io.scalewell.ui.component.OutlineOptions.Asked;
import io.scalewell.ui.component.OutlineOptions.Callee;
import io.scalewell.ui.component.OutlineOptions.OfAll;
import io.scalewell.ui.component.OutlineOptions.Person;
import io.scalewell.ui.component.OutlineOptions.Type;
import io.scalewell.ui.process.RoleWords;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the menus of the checklist offer: read once when the editor opens, so that typing waits for nobody. */
record OutlineChoices(EditorServices services, Component translator) {

    private static final List<Role> ROLES = List.of(Role.MEMBER, Role.MANAGER, Role.ADMIN);

    OutlineOptions of(ProcessDefinition draft) {
        return new OutlineOptions(
                services.members().list().stream()
                        .filter(Member::active)
                        .map(member -> new Person(member.email(), member.name()))
                        .toList(),
                services.teams().list().stream().map(Team::name).toList(),
                draft.roles().stream().map(ProcessRole::name).toList(),
                ROLES.stream()
                        .map(role -> new OfAll(role.name(), RoleWords.of(role.name(), translator)))
                        .toList(),
                callees(draft),
                Stream.of(EventType.values())
                        .map(type -> new Type(type.text(), KindWords.happening(type.text())))
                        .toList(),
                automations(draft),
                services.automations().kinds().actions().stream()
                        .filter(action -> !action.name().equals(StepAutomation.LAST_ACTION))
                        .map(action -> new Type(action.name(), KindWords.title(action)))
                        .toList(),
                Stream.of(FieldType.values())
                        .map(type -> new Type(type.name(), translator.getTranslation("field.type." + type)))
                        .toList(),
                draft.startFields().stream().map(OutlineChoices::asked).toList(),
                draft.tags());
    }

    /** A process that was never published has nothing to run, and none runs itself. */
    private List<Callee> callees(ProcessDefinition draft) {
        var page = new PageRequest(PageRequest.MAX_LIMIT, null);
        return services.processes().list(ProcessFilter.all(), page).items().stream()
                .filter(process -> process.version() != null && process.state() != ProcessState.RETIRED)
                .filter(process -> !process.key().value().equals(draft.key()))
                .map(OutlineChoices::callee)
                .toList();
    }

    /** Those that react to this process or act on it come first. */
    private List<Callee> automations(ProcessDefinition draft) {
        return services.automations().list().stream()
                .sorted(Comparator.comparing(each -> !concerns(each.definition(), draft.key())))
                .map(each -> new Callee(each.key().value(), each.definition().name()))
                .toList();
    }

    /** Whether it reacts to a process or acts on it. */
    static boolean concerns(AutomationDefinition automation, @Nullable String process) {
        return Stream.concat(Stream.of(automation.trigger()), automation.actions().stream())
                .anyMatch(part -> String.valueOf(part.settings().get(StepAutomation.PROCESS))
                        .equals(process));
    }

    private static Callee callee(ProcessSummary process) {
        return new Callee(process.key().value(), process.name());
    }

    private static Asked asked(Field field) {
        return new Asked(
                field.key(),
                field.label(),
                Objects.requireNonNullElse(field.type(), FieldType.TEXT).name(),
                field.choices());
    }
}

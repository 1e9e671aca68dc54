package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.select.Select;
import io.scalewell.shared.process.Assignee;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Sharing;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a team or role shares the work of a step among its members. */
final class SharingField extends Select<Sharing> {

    SharingField() {
        setLabel(getTranslation("editor.sharing"));
        setHelperText(getTranslation("editor.sharing.help"));
        setItems(Sharing.values());
        setItemLabelGenerator(each -> getTranslation(each == null ? "sharing.CLAIM" : "sharing." + each));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("sharing.CLAIM"));
        setWidthFull();
    }

    /** Shown for a task of several, and where it is left over from one. */
    void show(ProcessDefinition definition, Step step, @Nullable Sharing sharing) {
        setValue(sharing);
        setVisible(sharing != null || (step.kind() == StepKind.TASK && isOfMany(definition, step.assignee())));
    }

    private static boolean isOfMany(ProcessDefinition definition, @Nullable Assignee assignee) {
        return switch (assignee) {
            case Assignee.OfTeam _ -> true;
            case Assignee.OfRole(var name) ->
                definition.roles().stream()
                        .filter(role -> role.name().equals(name))
                        .map(ProcessRole::filledBy)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(filled -> filled instanceof Assignee.OfTeam || filled instanceof Assignee.OfRole)
                        .orElse(true);
            case Assignee.OfMember _, Assignee.OfField _, Assignee.Starter _ -> false;
            case null -> false;
        };
    }
}

package io.scalewell.ui.run.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.identity.Member;
import io.scalewell.shared.run.TaskAction;
import java.util.ArrayList;
import java.util.function.Consumer;

/** Hands a task to a member, a team, or nobody. */
final class AssignForm extends Div {

    /** Somebody a task can be given to. */
    private record Choice(String label, TaskAction.Assign action) {}

    AssignForm(StepServices services, Consumer<TaskAction> onChoose) {
        addClassName("sw-text-form");
        var choices = new ArrayList<Choice>();
        services.members().list().stream()
                .filter(Member::active)
                .forEach(member -> choices.add(new Choice(member.name(), new TaskAction.Assign(member.id(), null))));
        services.teams()
                .list()
                .forEach(team -> choices.add(new Choice(
                        getTranslation("run.assign.team", team.name()), new TaskAction.Assign(null, team.id()))));
        choices.add(new Choice(getTranslation("run.assign.nobody"), new TaskAction.Assign(null, null)));
        var box = new ComboBox<Choice>(getTranslation("run.assign.to"));
        box.setItems(choices);
        box.setItemLabelGenerator(Choice::label);
        box.setWidthFull();
        box.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                removeFromParent();
                onChoose.accept(change.getValue().action());
            }
        });
        var cancel = new Button(getTranslation("cancel"), click -> removeFromParent());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        add(box, cancel);
        addAttachListener(attached -> box.focus());
    }
}

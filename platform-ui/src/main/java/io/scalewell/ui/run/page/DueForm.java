package io.scalewell.ui.run.page;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.scalewell.ui.component.DateInputs;
import io.scalewell.ui.shell.Workspace;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says until when a task shall be done; an empty date means any time. */
public final class DueForm extends Div {

    public DueForm(Workspace workspace, @Nullable Instant due, Consumer<@Nullable Instant> onChoose) {
        addClassName("sw-text-form");
        var zone = workspace.times().zone();
        var picker = DateInputs.dateTime();
        picker.setLabel(getTranslation("run.due.label"));
        picker.setValue(due == null ? null : LocalDateTime.ofInstant(due, zone));
        var save = new Button(getTranslation("run.due.set"), click -> {
            var chosen = picker.getValue();
            removeFromParent();
            onChoose.accept(chosen == null ? null : chosen.atZone(zone).toInstant());
        });
        var cancel = new Button(getTranslation("cancel"), click -> removeFromParent());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        add(picker, save, cancel);
        addAttachListener(attached -> picker.focus());
    }
}

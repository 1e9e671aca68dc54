package io.scalewell.ui.view;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;

/** Asks what a view shall be called and who shall see it. */
final class SaveViewForm extends Div {

    private final TextField name = new TextField();
    private final Checkbox shared = new Checkbox();

    SaveViewForm(BiConsumer<String, Boolean> onSave) {
        addClassName("sw-text-form");
        name.setLabel(getTranslation("views.name"));
        name.setMaxLength(60);
        name.addKeyDownListener(Key.ESCAPE, press -> removeFromParent());
        shared.setLabel(getTranslation("views.everybody"));
        var save = new Button(getTranslation("views.save.do"), click -> submit(onSave));
        save.addClickShortcut(Key.ENTER).listenOn(this);
        var cancel = new Button(getTranslation("cancel"), click -> removeFromParent());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        add(name, shared, save, cancel);
        addAttachListener(attached -> name.focus());
    }

    private void submit(BiConsumer<String, Boolean> onSave) {
        var words = name.getValue().strip();
        if (words.isEmpty()) {
            name.setInvalid(true);
            name.setErrorMessage(getTranslation("views.name.needed"));
            name.focus();
            return;
        }
        removeFromParent();
        onSave.accept(words, shared.getValue());
    }
}

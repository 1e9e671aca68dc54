package io.scalewell.ui.run.page;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for one line of text, such as a reason, where the reader is. Says so when it is empty. */
public final class TextForm extends Div {

    private final TextField text = new TextField();
    private final Consumer<String> onSubmit;

    /**
     * @param labelKey key of the question
     * @param buttonKey key of what is done with the answer
     */
    public TextForm(String labelKey, String buttonKey, Consumer<String> onSubmit) {
        this.onSubmit = onSubmit;
        addClassNames("sw-text-form");
        text.setLabel(getTranslation(labelKey));
        text.setMaxLength(1000);
        text.setWidthFull();
        text.setAutofocus(true);
        text.addKeyDownListener(Key.ESCAPE, press -> removeFromParent());
        var button = new Button(getTranslation(buttonKey), click -> submit());
        button.addClickShortcut(Key.ENTER).listenOn(this);
        var cancel = new Button(getTranslation("cancel"), click -> removeFromParent());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        add(text, button, cancel);
        addAttachListener(attached -> text.focus());
    }

    public void show(String value) {
        text.setValue(value);
    }

    private void submit() {
        var value = text.getValue().strip();
        if (value.isEmpty()) {
            text.setInvalid(true);
            text.setErrorMessage(getTranslation("run.text.needed"));
            text.focus();
            return;
        }
        removeFromParent();
        onSubmit.accept(value);
    }
}

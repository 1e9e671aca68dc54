package io.scalewell.ui.process.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.form.FormField;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import org.jspecify.annotations.Nullable;

/** One field of the form: in which words it is asked, and where it stands. */
final class FormFieldCard extends Div {

    private final Field field;
    private final TextField label = new TextField();
    private final TextField help = new TextField();
    private final Checkbox required = new Checkbox();
    private final Checkbox multiline = new Checkbox();

    /** What the buttons of a card do. */
    interface Moves {

        void up();

        void down();

        void remove();
    }

    FormFieldCard(Field field, FormField shown, Moves moves, Runnable onChange) {
        this.field = field;
        addClassName("sw-form-field");
        var name = new Span(field.label());
        name.addClassName("sw-strong");
        var type = new Span(getTranslation("field.type." + field.type()));
        type.addClassName("sw-quiet");
        var head = new Div(
                name,
                type,
                button(Symbol.ARROW_UP, "form.field.up", moves::up),
                button(Symbol.ARROW_DOWN, "form.field.down", moves::down),
                button(Symbol.TRASH, "form.field.remove", moves::remove));
        head.addClassName("sw-form-field-head");
        label.setLabel(getTranslation("form.field.label"));
        label.setPlaceholder(field.label());
        label.setMaxLength(200);
        label.setValue(text(shown.label()));
        help.setLabel(getTranslation("form.field.help"));
        help.setPlaceholder(text(field.help()));
        help.setMaxLength(500);
        help.setValue(text(shown.help()));
        required.setLabel(getTranslation("form.field.required"));
        required.setValue(field.required() || shown.required());
        required.setEnabled(!field.required());
        multiline.setLabel(getTranslation("form.field.multiline"));
        multiline.setValue(shown.multiline());
        multiline.setVisible(field.type() == FieldType.TEXT);
        label.addValueChangeListener(change -> onChange.run());
        help.addValueChangeListener(change -> onChange.run());
        required.addValueChangeListener(change -> onChange.run());
        multiline.addValueChangeListener(change -> onChange.run());
        var checks = new Div(required, multiline);
        checks.addClassName("sw-cluster");
        add(head, label, help, checks);
    }

    FormField value() {
        return new FormField(
                field.key(),
                label.getValue(),
                help.getValue(),
                !field.required() && required.getValue(),
                multiline.getValue());
    }

    private Button button(Symbol symbol, String words, Runnable action) {
        var button = new Button(new Icon(symbol), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(words, field.label()));
        return button;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}

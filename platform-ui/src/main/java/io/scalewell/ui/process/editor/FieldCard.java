package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One field: what it is called, what it holds, and whether it has to be filled in. Its key stays what it was. */
final class FieldCard extends Div {

    private final String key;
    private final @Nullable String help;
    private final TextField label = new TextField();
    private final Select<FieldType> type = new Select<>();
    private final TextArea choices = new TextArea();
    private final Checkbox required = new Checkbox();

    /** @param onUp moves it before the one above, or null for the first */
    FieldCard(Field field, Consumer<Field> onChange, Runnable onRemove, @Nullable Runnable onUp) {
        key = field.key();
        help = field.help();
        addClassNames("sw-card", "sw-field-card");
        label.setLabel(getTranslation("editor.field.label"));
        label.setHelperText("run.fields." + key);
        label.setMaxLength(200);
        label.setWidthFull();
        label.setValue(field.label());
        type.setLabel(getTranslation("editor.field.type"));
        type.setItems(FieldType.values());
        type.setItemLabelGenerator(each -> getTranslation("field.type." + each));
        type.setValue(field.type());
        choices.setLabel(getTranslation("editor.field.choices"));
        choices.setHelperText(getTranslation("editor.field.choices.help"));
        choices.setWidthFull();
        choices.setValue(String.join("\n", field.choices()));
        required.setLabel(getTranslation("editor.field.required"));
        required.setValue(field.required());
        showChoices();
        label.addValueChangeListener(change -> onChange.accept(value()));
        choices.addValueChangeListener(change -> onChange.accept(value()));
        required.addValueChangeListener(change -> onChange.accept(value()));
        type.addValueChangeListener(change -> {
            showChoices();
            onChange.accept(value());
        });
        var tools = new Div(required);
        tools.addClassName("sw-cluster");
        if (onUp != null) {
            tools.add(tool(Symbol.ARROW_UP, "editor.field.up", field.label(), onUp));
        }
        tools.add(tool(Symbol.TRASH, "editor.field.remove", field.label(), onRemove));
        add(label, type, choices, tools);
    }

    void focusLabel() {
        label.focus();
        label.getElement().executeJs("setTimeout(() => this.inputElement?.select())");
    }

    private Field value() {
        var lines = choices.isVisible()
                ? choices.getValue()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList()
                : List.<String>of();
        return new Field(key, label.getValue().strip(), type.getValue(), required.getValue(), help, lines);
    }

    private void showChoices() {
        choices.setVisible(type.getValue() == FieldType.CHOICE || type.getValue() == FieldType.MULTICHOICE);
    }

    private Button tool(Symbol symbol, String labelKey, String name, Runnable action) {
        var button = new Button(new Icon(symbol), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(labelKey, name));
        button.setTooltipText(getTranslation(labelKey, name));
        return button;
    }
}

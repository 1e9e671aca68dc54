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
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One field: what it is called, what it holds, and whether it has to be filled in. Its key stays what it was. */
final class FieldCard extends Div {

    private final String key;
    private final TextField help = new TextField();
    private final ColumnsEditor columns;
    private final TextField label = new TextField();
    private final Select<FieldType> type = new Select<>();
    private final TextArea choices = new TextArea();
    private final Checkbox required = new Checkbox();

    /** @param onUp moves it before the one above, or null for the first */
    FieldCard(Field field, Consumer<Field> onChange, Runnable onRemove, @Nullable Runnable onUp) {
        key = field.key();
        columns = new ColumnsEditor(field.columns(), () -> onChange.accept(value()));
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
        help.setLabel(getTranslation("editor.field.help"));
        help.setMaxLength(500);
        help.setWidthFull();
        help.setValue(Objects.requireNonNullElse(field.help(), ""));
        required.setLabel(getTranslation("editor.field.required"));
        required.setValue(field.required());
        showParts();
        label.addValueChangeListener(change -> onChange.accept(value()));
        choices.addValueChangeListener(change -> onChange.accept(value()));
        required.addValueChangeListener(change -> onChange.accept(value()));
        help.addValueChangeListener(change -> onChange.accept(value()));
        type.addValueChangeListener(change -> {
            showParts();
            if (columns.isVisible() && columns.value().isEmpty()) {
                columns.addColumn();
            } else {
                onChange.accept(value());
            }
        });
        var tools = new Div(required);
        tools.addClassName("sw-cluster");
        if (onUp != null) {
            tools.add(tool(Symbol.ARROW_UP, "editor.field.up", field.label(), onUp));
        }
        tools.add(tool(Symbol.TRASH, "editor.field.remove", field.label(), onRemove));
        add(label, type, choices, columns, help, tools);
    }

    void focusLabel() {
        label.focus();
        label.getElement().executeJs("setTimeout(() => this.inputElement?.select())");
    }

    private Field value() {
        return new Field(
                key,
                label.getValue().strip(),
                type.getValue(),
                required.getValue(),
                help.isEmpty() ? null : help.getValue().strip(),
                choices.isVisible() ? FieldChoices.read(choices.getValue()) : List.of(),
                columns.isVisible() ? columns.value() : List.of());
    }

    private void showParts() {
        choices.setVisible(FieldChoices.has(type.getValue()));
        columns.setVisible(type.getValue() == FieldType.TABLE);
    }

    private Button tool(Symbol symbol, String labelKey, String name, Runnable action) {
        var button = new Button(new Icon(symbol), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(labelKey, name));
        button.setTooltipText(getTranslation(labelKey, name));
        return button;
    }
}

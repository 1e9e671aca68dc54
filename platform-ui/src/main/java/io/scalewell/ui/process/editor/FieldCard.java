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
import io.scalewell.ui.component.SharedText;
import io.scalewell.ui.component.Symbol;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One field: what it is called, what it holds, and whether it has to be filled in. Its key stays what it was. */
final class FieldCard extends Div {

    private final String key;
    private final Consumer<Field> onChange;
    private final TextField help = new TextField();
    private final ColumnsEditor columns;
    private final TextField label = new TextField();
    private final Select<FieldType> type = new Select<>();
    private final TextArea choices = new TextArea();
    private final Checkbox required = new Checkbox();
    private final Button up;
    private final Button remove;
    private boolean showing;

    /** @param onUp moves it before the one above */
    FieldCard(Field field, Consumer<Field> onChange, Runnable onRemove, Runnable onUp) {
        key = field.key();
        this.onChange = onChange;
        columns = new ColumnsEditor(field.columns(), this::changed);
        up = tool(Symbol.ARROW_UP, onUp);
        remove = tool(Symbol.TRASH, onRemove);
        addClassNames("sw-card", "sw-field-card");
        label();
        show(field);
        listen();
        var tools = new Div(required, up, remove);
        tools.addClassName("sw-cluster");
        add(new SharedText(label), type, new SharedText(choices), columns, new SharedText(help), tools);
    }

    /** Touches only what is different, since somebody may be typing in the rest. */
    void show(Field field) {
        showing = true;
        label.setValue(field.label());
        type.setValue(field.type());
        if (!FieldChoices.read(choices.getValue()).equals(field.choices())) {
            choices.setValue(String.join("\n", field.choices()));
        }
        columns.show(field.columns());
        help.setValue(Objects.requireNonNullElse(field.help(), ""));
        required.setValue(field.required());
        name(up, "editor.field.up", field.label());
        name(remove, "editor.field.remove", field.label());
        showParts();
        showing = false;
    }

    void setFirst(boolean first) {
        up.setVisible(!first);
    }

    void focusLabel() {
        label.focus();
        label.getElement().executeJs("setTimeout(() => this.inputElement?.select())");
    }

    private void label() {
        label.setLabel(getTranslation("editor.field.label"));
        label.setHelperText("run.fields." + key);
        label.setMaxLength(200);
        label.setWidthFull();
        type.setLabel(getTranslation("editor.field.type"));
        type.setItems(FieldType.values());
        type.setItemLabelGenerator(each -> getTranslation("field.type." + each));
        type.setWidthFull();
        choices.setLabel(getTranslation("editor.field.choices"));
        choices.setHelperText(getTranslation("editor.field.choices.help"));
        choices.setWidthFull();
        help.setLabel(getTranslation("editor.field.help"));
        help.setMaxLength(500);
        help.setWidthFull();
        required.setLabel(getTranslation("editor.field.required"));
    }

    private void listen() {
        label.addValueChangeListener(change -> changed());
        choices.addValueChangeListener(change -> changed());
        required.addValueChangeListener(change -> changed());
        help.addValueChangeListener(change -> changed());
        type.addValueChangeListener(change -> {
            showParts();
            if (!showing && columns.isVisible() && columns.value().isEmpty()) {
                columns.addColumn();
            } else {
                changed();
            }
        });
    }

    private void changed() {
        if (!showing) {
            onChange.accept(value());
        }
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

    private static Button tool(Symbol symbol, Runnable action) {
        var button = new Button(new Icon(symbol), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void name(Button tool, String labelKey, @Nullable String name) {
        var text = getTranslation(labelKey, name);
        tool.setAriaLabel(text);
        tool.setTooltipText(text);
    }
}

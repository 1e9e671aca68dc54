package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of a table field. */
final class ColumnsEditor extends Div {

    private static final List<FieldType> TYPES = Arrays.stream(FieldType.values())
            .filter(type -> type != FieldType.TABLE)
            .toList();

    private final Runnable onChange;
    private final Div rows = new Div();
    private final List<Field> columns;

    ColumnsEditor(List<Field> shown, Runnable onChange) {
        this.onChange = onChange;
        columns = new ArrayList<>(shown);
        addClassName("sw-stack");
        rows.addClassName("sw-stack");
        var title = new Span(getTranslation("editor.columns"));
        title.addClassName("sw-quiet");
        var add = new Button(getTranslation("editor.column.add"), new Icon(Symbol.PLUS), click -> addColumn());
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(title, rows, add);
        draw();
    }

    List<Field> value() {
        return List.copyOf(columns);
    }

    void show(List<Field> shown) {
        if (!columns.equals(shown)) {
            columns.clear();
            columns.addAll(shown);
            draw();
        }
    }

    void addColumn() {
        var label = getTranslation("editor.column.new");
        var taken = columns.stream().map(Field::key).collect(Collectors.toSet());
        columns.add(new Field(FieldNames.of(label, taken), label, FieldType.TEXT, false, null, List.of()));
        draw();
        onChange.run();
    }

    private void draw() {
        rows.removeAll();
        for (int i = 0; i < columns.size(); i++) {
            rows.add(row(i));
        }
    }

    private Div row(int position) {
        var column = columns.get(position);
        var label = new TextField(getTranslation("editor.field.label"));
        label.setValue(column.label());
        label.setMaxLength(200);
        var type = new Select<FieldType>();
        type.setLabel(getTranslation("editor.field.type"));
        type.setItems(TYPES);
        type.setItemLabelGenerator(each -> getTranslation("field.type." + each));
        type.setValue(column.type());
        var choices = new TextArea(getTranslation("editor.field.choices"));
        choices.setHelperText(getTranslation("editor.field.choices.help"));
        choices.setValue(String.join("\n", column.choices()));
        choices.setVisible(FieldChoices.has(column.type()));
        var required = new Checkbox(getTranslation("editor.field.required"), column.required());
        Runnable save = () -> {
            choices.setVisible(FieldChoices.has(type.getValue()));
            columns.set(
                    position,
                    new Field(
                            column.key(),
                            label.getValue().strip(),
                            type.getValue(),
                            required.getValue(),
                            column.help(),
                            choices.isVisible() ? FieldChoices.read(choices.getValue()) : List.of()));
            onChange.run();
        };
        label.addValueChangeListener(change -> save.run());
        type.addValueChangeListener(change -> save.run());
        choices.addValueChangeListener(change -> save.run());
        required.addValueChangeListener(change -> save.run());
        var remove = new Button(new Icon(Symbol.TRASH), click -> {
            columns.remove(position);
            draw();
            onChange.run();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("editor.field.remove", column.label()));
        var row = new Div(label, type, choices, required, remove);
        row.addClassName("sw-column-row");
        return row;
    }
}

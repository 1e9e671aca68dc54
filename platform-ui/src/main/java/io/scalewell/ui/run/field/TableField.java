package io.scalewell.ui.run.field;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.process.Field;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows of typed inputs, one for each column: {@code [{"item": "Desk", "price": 120}, ...]}. */
final class TableField extends CustomField<List<Map<String, Object>>> {

    private final List<Field> columns;
    private final Function<Field, FieldInput> inputs;
    private final Div rows = new Div();
    private final Button add = new Button();
    private final List<Map<String, FieldInput>> shown = new ArrayList<>();

    TableField(List<Field> columns, Function<Field, FieldInput> inputs) {
        super(List.of());
        this.columns = columns;
        this.inputs = inputs;
        rows.addClassName("sw-stack");
        add.setText(getTranslation("field.table.add"));
        add.setIcon(new Icon(Symbol.PLUS));
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add.addClickListener(click -> addRow(Map.of()));
        add(new Div(rows, add));
    }

    @Override
    protected List<Map<String, Object>> generateModelValue() {
        return shown.stream()
                .map(TableField::values)
                .filter(row -> !row.isEmpty())
                .toList();
    }

    @Override
    protected void setPresentationValue(List<Map<String, Object>> presented) {
        rows.removeAll();
        shown.clear();
        presented.forEach(this::addRow);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        add.setVisible(!readOnly);
        var present = generateModelValue();
        setPresentationValue(present);
    }

    private void addRow(Map<String, Object> values) {
        int number = shown.size() + 1;
        var row = new LinkedHashMap<String, FieldInput>();
        var line = new Div();
        line.addClassName("sw-table-row");
        for (var column : columns) {
            var input = inputs.apply(column);
            input.show(values.get(column.key()));
            input.onChange(this::changed);
            if (isReadOnly()) {
                input.setReadOnly(true);
            }
            row.put(column.key(), input);
            line.add(input.component());
        }
        if (!isReadOnly()) {
            line.add(removal(row, line, number));
        }
        shown.add(row);
        rows.add(line);
    }

    private Button removal(Map<String, FieldInput> row, Div line, int number) {
        var remove = new Button(new Icon(Symbol.TRASH), click -> {
            shown.remove(row);
            rows.remove(line);
            changed();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("field.table.remove", number));
        return remove;
    }

    private void changed() {
        setModelValue(generateModelValue(), true);
    }

    private static Map<String, Object> values(Map<String, FieldInput> row) {
        var values = new LinkedHashMap<String, Object>();
        row.forEach((key, input) -> {
            var value = input.value();
            if (value != null) {
                values.put(key, value);
            }
        });
        return values;
    }

    static List<Map<String, Object>> read(Object json) {
        var rows = new ArrayList<Map<String, Object>>();
        if (json instanceof List<?> list) {
            for (var each : list) {
                if (each instanceof Map<?, ?> map) {
                    var row = new LinkedHashMap<String, Object>();
                    map.forEach((key, value) -> row.put(String.valueOf(key), value));
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}

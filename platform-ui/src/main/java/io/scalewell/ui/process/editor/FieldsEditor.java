package io.scalewell.ui.process.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The form fields of a step or of the start. */
final class FieldsEditor extends Div {

    private final Consumer<List<Field>> onChange;
    private final Div cards = new Div();
    private final Button add = new Button();
    private final List<Field> fields = new ArrayList<>();
    private Set<String> taken = Set.of();

    FieldsEditor(Consumer<List<Field>> onChange) {
        this.onChange = onChange;
        addClassName("sw-section");
        cards.addClassName("sw-stack");
        add.setText(getTranslation("editor.field.add"));
        add.setIcon(new Icon(Symbol.PLUS));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClickListener(click -> addField());
        add(new H3(getTranslation("editor.fields")), cards, add);
    }

    Button firstButton() {
        return add;
    }

    void show(ProcessDefinition definition, List<Field> shown) {
        var keys = new HashSet<String>();
        FieldNames.all(definition).map(Field::key).forEach(keys::add);
        taken = keys;
        fields.clear();
        fields.addAll(shown);
        draw();
    }

    private void addField() {
        var label = getTranslation("editor.field.new");
        var key = FieldNames.of(label, taken);
        var field = new Field(key, label, FieldType.TEXT, false, null, List.of());
        fields.add(field);
        taken = with(taken, key);
        draw();
        onChange.accept(List.copyOf(fields));
        ((FieldCard) cards.getComponentAt(fields.size() - 1)).focusLabel();
    }

    private void draw() {
        cards.removeAll();
        for (int i = 0; i < fields.size(); i++) {
            cards.add(card(i));
        }
    }

    private FieldCard card(int position) {
        return new FieldCard(
                fields.get(position),
                changed -> {
                    fields.set(position, changed);
                    onChange.accept(List.copyOf(fields));
                },
                () -> {
                    fields.remove(position);
                    draw();
                    onChange.accept(List.copyOf(fields));
                },
                position == 0
                        ? null
                        : () -> {
                            Collections.swap(fields, position, position - 1);
                            draw();
                            onChange.accept(List.copyOf(fields));
                        });
    }

    private static Set<String> with(Set<String> keys, String key) {
        var more = new HashSet<>(keys);
        more.add(key);
        return more;
    }
}

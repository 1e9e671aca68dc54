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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The form fields of a step or of the start. A card stays the same while its field is there, so that nothing typed in it is lost. */
final class FieldsEditor extends Div {

    private final Consumer<List<Field>> onChange;
    private final Div cards = new Div();
    private final Button add = new Button();
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, FieldCard> byKey = new HashMap<>();
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
        fields.forEach(field -> card(field).show(field));
    }

    private void addField() {
        var label = getTranslation("editor.field.new");
        var key = FieldNames.of(label, taken);
        var field = new Field(key, label, FieldType.TEXT, false, null, List.of());
        fields.add(field);
        taken = with(taken, key);
        changed();
        card(field).focusLabel();
    }

    private void changed() {
        draw();
        onChange.accept(List.copyOf(fields));
    }

    /** Leaves the cards alone that are where they belong. */
    private void draw() {
        var wanted = fields.stream().map(this::card).toList();
        cards.getChildren().filter(card -> !wanted.contains(card)).toList().forEach(cards::remove);
        byKey.values().retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            var card = wanted.get(i);
            if (i >= cards.getComponentCount() || cards.getComponentAt(i) != card) {
                cards.addComponentAtIndex(i, card);
            }
            card.setFirst(i == 0);
        }
    }

    private FieldCard card(Field field) {
        return byKey.computeIfAbsent(
                field.key(),
                key -> new FieldCard(
                        field,
                        changed -> {
                            fields.replaceAll(each -> each.key().equals(key) ? changed : each);
                            onChange.accept(List.copyOf(fields));
                        },
                        () -> {
                            fields.removeIf(each -> each.key().equals(key));
                            changed();
                        },
                        () -> moveUp(key)));
    }

    private void moveUp(String key) {
        int position = fields.stream().map(Field::key).toList().indexOf(key);
        if (position > 0) {
            Collections.swap(fields, position, position - 1);
            changed();
        }
    }

    private static Set<String> with(Set<String> keys, String key) {
        var more = new HashSet<>(keys);
        more.add(key);
        return more;
    }
}

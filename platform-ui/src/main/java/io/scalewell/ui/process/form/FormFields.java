package io.scalewell.ui.process.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import io.scalewell.shared.form.FormDefinition;
import io.scalewell.shared.form.FormField;
import io.scalewell.shared.process.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which start fields are on the form, and in which order. */
final class FormFields extends Div {

    private final Runnable onChange;
    private final Div cards = new Div();
    private final Select<Field> more = new Select<>();
    private final Paragraph none = new Paragraph();
    private final Map<String, Field> available = new LinkedHashMap<>();
    private final Map<String, FormFieldCard> shown = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();

    FormFields(Runnable onChange) {
        this.onChange = onChange;
        addClassName("sw-stack");
        cards.addClassName("sw-stack");
        more.setLabel(getTranslation("form.fields.add"));
        more.setItemLabelGenerator(field -> field == null ? "" : field.label());
        more.addValueChangeListener(change -> {
            var chosen = change.getValue();
            if (chosen != null && change.isFromClient()) {
                put(chosen, FormField.of(chosen.key()));
                changed();
            }
        });
        none.setText(getTranslation("form.fields.none"));
        none.addClassName("sw-quiet");
        add(new H2(getTranslation("form.fields")), none, cards, more);
    }

    /** Cards of fields that are there already stay, with whatever is being typed in them. */
    void show(List<Field> startFields, List<FormField> fields) {
        available.clear();
        startFields.forEach(field -> available.put(field.key(), field));
        shown.clear();
        order.clear();
        for (var each : fields) {
            var field = available.get(each.key());
            if (field != null) {
                put(field, each);
            }
        }
        draw();
    }

    List<FormField> value() {
        return order.stream()
                .map(key -> Objects.requireNonNull(shown.get(key)).value())
                .toList();
    }

    private void put(Field field, FormField words) {
        var key = field.key();
        shown.put(key, new FormFieldCard(field, words, new CardMoves(key), onChange));
        order.add(key);
    }

    private void changed() {
        draw();
        onChange.run();
    }

    private void draw() {
        cards.removeAll();
        order.forEach(key -> cards.add(shown.get(key)));
        var rest = available.values().stream()
                .filter(field -> !order.contains(field.key()))
                .toList();
        more.setItems(rest);
        more.setVisible(!rest.isEmpty() && order.size() < FormDefinition.MOST_FIELDS);
        none.setVisible(available.isEmpty());
    }

    private final class CardMoves implements FormFieldCard.Moves {

        private final String key;

        CardMoves(String key) {
            this.key = key;
        }

        @Override
        public void up() {
            move(-1);
        }

        @Override
        public void down() {
            move(1);
        }

        @Override
        public void remove() {
            order.remove(key);
            shown.remove(key);
            changed();
        }

        private void move(int by) {
            int from = order.indexOf(key);
            int to = from + by;
            if (to >= 0 && to < order.size()) {
                Collections.swap(order, from, to);
                changed();
            }
        }
    }
}

package io.scalewell.ui.condition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.scalewell.shared.condition.Comparison;
import io.scalewell.shared.condition.Condition;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Field, comparison, value. */
final class ConditionRow extends Div {

    private final List<ConditionField> fields;
    private final ZoneId zone;
    private final Runnable onChange;
    private final ComboBox<ConditionField> field = new ComboBox<>();
    private final Select<Comparison> comparison = new Select<>();
    private final Button remove;
    private @Nullable ValueInput<?, ?> value;
    private boolean showing;

    ConditionRow(List<ConditionField> fields, ZoneId zone, Runnable onChange, Consumer<ConditionRow> onRemove) {
        this.fields = fields;
        this.zone = zone;
        this.onChange = onChange;
        addClassName("sw-condition");
        field.setLabel(getTranslation("condition.field"));
        field.setItems(fields);
        field.setItemLabelGenerator(ConditionField::label);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> choose(typed.getDetail().strip()));
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            if (!showing) {
                offer(change.getValue(), null);
                changed();
            }
        });
        comparison.setLabel(getTranslation("condition.comparison"));
        comparison.addValueChangeListener(change -> {
            if (!showing) {
                drawValue(change.getOldValue());
                changed();
            }
        });
        remove = new Button(new Icon(Symbol.TRASH), click -> onRemove.accept(this));
        remove.setAriaLabel(getTranslation("condition.remove"));
        remove.setTooltipText(getTranslation("condition.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        add(field, comparison, remove);
        offer(null, null);
    }

    void focus() {
        field.focus();
    }

    void show(Condition row) {
        showing = true;
        var known = fields.stream()
                .filter(each -> each.isOf(row) && each.kind().fits(row))
                .findFirst();
        if (known.isEmpty() || !show(known.get(), row)) {
            var label =
                    fields.stream().filter(each -> each.isOf(row)).findFirst().map(ConditionField::label);
            show(
                    new ConditionField(row.field(), row.field(), label.orElse(row.field()), ValueKind.ANY, List.of()),
                    row);
        }
        showing = false;
    }

    private boolean show(ConditionField shown, Condition row) {
        var choices = new LinkedHashSet<>(fields);
        choices.add(shown);
        field.setItems(choices);
        field.setValue(shown);
        offer(shown, row.comparison());
        return value == null || value.show(row.values());
    }

    /** Empty while something is missing; a field that cannot be one is said to be wrong. */
    Optional<Condition> condition() {
        var chosen = field.getValue();
        if (chosen == null || comparison.isEmpty()) {
            return Optional.empty();
        }
        var how = comparison.getValue();
        if (how.takesNone()) {
            return Optional.of(new Condition(chosen.whole(), how, List.of()));
        }
        var values = value == null ? List.<io.scalewell.shared.condition.Literal>of() : value.values();
        return values.isEmpty() ? Optional.empty() : Optional.of(new Condition(chosen.path(), how, values));
    }

    private void choose(String typed) {
        var named = fields.stream()
                .filter(each -> each.path().equals(typed) || each.label().equalsIgnoreCase(typed))
                .findFirst();
        if (named.isEmpty() && !Condition.isField(typed)) {
            field.setInvalid(true);
            field.setErrorMessage(getTranslation("condition.not-a-field"));
            return;
        }
        field.setValue(named.orElseGet(() -> ConditionField.unknown(typed)));
    }

    private void offer(@Nullable ConditionField chosen, @Nullable Comparison wanted) {
        boolean before = showing;
        showing = true;
        var kind = chosen == null ? ValueKind.ANY : chosen.kind();
        var present = wanted == null ? comparison.getValue() : wanted;
        comparison.setItemLabelGenerator(each -> words(each, kind));
        comparison.setItems(kind.comparisons());
        comparison.setValue(
                present != null && kind.comparisons().contains(present)
                        ? present
                        : kind.comparisons().getFirst());
        value = null;
        drawValue(null);
        showing = before;
    }

    /** Dates are before and after, everything else is less and more. */
    private String words(Comparison each, ValueKind kind) {
        boolean inTime = kind == ValueKind.DATE || kind == ValueKind.MOMENT;
        return getTranslation((inTime ? "condition.time." : "condition.comparison.") + each);
    }

    /** The value that is there stays, when the comparison takes as many. */
    private void drawValue(@Nullable Comparison before) {
        var how = comparison.getValue();
        boolean same = value != null && before != null && before.takesSeveral() == how.takesSeveral();
        if (!same || how.takesNone()) {
            if (value != null) {
                remove(value.component());
            }
            getChildren()
                    .filter(child -> child != field && child != comparison && child != remove)
                    .toList()
                    .forEach(this::remove);
            value = null;
        }
        if (value == null && !how.takesNone()) {
            var chosen = field.getValue() == null ? ConditionField.unknown("_") : field.getValue();
            var made = ValueInput.of(chosen, how.takesSeveral(), zone, this);
            made.component().setLabel(getTranslation("condition.value"));
            made.component().addValueChangeListener(change -> changed());
            if (how.takesSeveral() && chosen.kind() == ValueKind.ANY) {
                made.component().getElement().setProperty("helperText", getTranslation("condition.value.several"));
            }
            addComponentAtIndex(2, made.component());
            value = made;
        }
        setClassName("sw-condition-short", how.takesNone());
    }

    private void changed() {
        if (!showing) {
            onChange.run();
        }
    }
}

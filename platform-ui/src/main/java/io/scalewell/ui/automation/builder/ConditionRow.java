package io.scalewell.ui.automation.builder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Field, operator, value. */
final class ConditionRow extends Div {

    private final ComboBox<String> field = new ComboBox<>();
    private final Select<Condition.Operator> operator = new Select<>();
    private final TextField value = new TextField();

    ConditionRow(List<String> fields, Consumer<ConditionRow> onRemove) {
        addClassName("sw-condition");
        field.setLabel(getTranslation("builder.condition.field"));
        field.setItems(fields);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(set -> field.setValue(set.getDetail().strip()));
        field.addValueChangeListener(change -> field.setInvalid(false));
        operator.setLabel(getTranslation("builder.condition.operator"));
        operator.setItems(Condition.Operator.values());
        operator.setItemLabelGenerator(each -> getTranslation("builder.operator." + each));
        operator.setValue(Condition.Operator.EQUAL);
        value.setLabel(getTranslation("builder.condition.value"));
        value.setMaxLength(1000);
        var remove = new Button(new Icon(Symbol.TRASH), click -> onRemove.accept(this));
        remove.setAriaLabel(getTranslation("builder.condition.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        add(field, operator, value, remove);
    }

    void show(Condition condition) {
        field.setValue(condition.field());
        operator.setValue(condition.operator());
        value.setValue(condition.value());
    }

    /** Empty when no field is chosen; a field that cannot be one is said to be wrong. */
    Optional<Condition> condition() {
        var name = field.isEmpty() ? "" : field.getValue();
        if (!Condition.isField(name)) {
            field.setInvalid(!name.isEmpty());
            field.setErrorMessage(getTranslation("builder.condition.not-a-field"));
            return Optional.empty();
        }
        return Optional.of(new Condition(name, operator.getValue(), value.getValue()));
    }
}

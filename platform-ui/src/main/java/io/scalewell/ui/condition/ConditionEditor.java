package io.scalewell.ui.condition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.scalewell.shared.condition.Condition;
import io.scalewell.shared.condition.Conditions;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.SharedText;
import io.scalewell.ui.component.Symbol;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A condition: rows of which all or any have to hold, or an expression for what rows cannot say. */
public final class ConditionEditor extends Div {

    private final Supplier<List<ConditionField>> fields;
    private final ZoneId zone;
    private final BiConsumer<@Nullable String, @Nullable String> onChange;
    private final Checkbox asExpression = new Checkbox();
    private final TextArea expression = new TextArea();
    private final Select<Boolean> any = new Select<>();
    private final Div rowList = new Div();
    private final Div rowPart = new Div();
    private final Paragraph notAsRows = new Paragraph();
    private final List<ConditionRow> rows = new ArrayList<>();
    private final Button add;
    private @Nullable String shown;
    private boolean drawn;
    private boolean showing;

    /**
     * @param fields what a new row may speak of
     * @param zone in which moments are chosen
     * @param onChange told with the expression and the one that it was made of; null is no condition
     */
    public ConditionEditor(
            Supplier<List<ConditionField>> fields,
            ZoneId zone,
            BiConsumer<@Nullable String, @Nullable String> onChange) {
        this.fields = fields;
        this.zone = zone;
        this.onChange = onChange;
        addClassName("sw-conditions");
        any.setLabel(getTranslation("condition.joint"));
        any.setItems(false, true);
        any.setItemLabelGenerator(each -> getTranslation(each ? "condition.joint.any" : "condition.joint.all"));
        any.setValue(false);
        any.addValueChangeListener(change -> rowsChanged());
        rowList.addClassName("sw-stack");
        add = new Button(getTranslation("condition.add"), new Icon(Symbol.PLUS), click -> {
            addRow().focus();
            showJoint();
        });
        add.addThemeVariants(ButtonVariant.TERTIARY);
        rowPart.addClassName("sw-stack");
        rowPart.add(any, rowList, add);
        expression.setLabel(getTranslation("condition.expression"));
        expression.setWidthFull();
        expression.addClassName("sw-code");
        var shared = new SharedText(expression).asAWhole();
        expression.addValueChangeListener(change -> tell(filled(change.getValue()), filled(shared.typedOn(change))));
        notAsRows.setText(getTranslation("condition.not-as-rows"));
        notAsRows.addClassName("sw-quiet");
        notAsRows.getElement().setAttribute("role", "status");
        asExpression.setLabel(getTranslation("condition.as-expression"));
        asExpression.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                toggle(change.getValue());
            }
        });
        add(rowPart, shared, notAsRows, asExpression);
        showMode(false);
    }

    /** Where an expression is typed; what is wrong with the condition is said there. */
    public TextArea expression() {
        return expression;
    }

    public void setMaxLength(int letters) {
        expression.setMaxLength(letters);
    }

    /** Rows when they can say it. What is being put together stays as it is when it says the same already. */
    public void show(@Nullable String condition) {
        if (drawn && java.util.Objects.equals(condition, shown)) {
            return;
        }
        drawn = true;
        shown = condition;
        showing = true;
        var text = condition == null ? "" : condition;
        expression.setValue(text);
        var asRows = Conditions.parse(text);
        asExpression.setValue(asRows.isEmpty());
        showRows(asRows.orElse(new Conditions(false, List.of())));
        showMode(false);
        showing = false;
    }

    /** The expression; null without a condition. */
    public @Nullable String value() {
        return filled(
                asExpression.getValue() ? expression.getValue() : conditions().cel());
    }

    /** Says what is wrong at what the reader sees. */
    public void showProblem(@Nullable String problem) {
        expression.setInvalid(problem != null);
        expression.setErrorMessage(problem);
        if (problem != null && !asExpression.getValue()) {
            asExpression.setValue(true);
            showMode(false);
        }
    }

    public void focus() {
        if (asExpression.getValue()) {
            expression.focus();
        } else if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.getFirst().focus();
        }
    }

    private Conditions conditions() {
        var complete = rows.stream()
                .map(ConditionRow::condition)
                .flatMap(Optional::stream)
                .toList();
        return new Conditions(any.getValue() && complete.size() > 1, complete);
    }

    private void rowsChanged() {
        if (!showing && !asExpression.getValue()) {
            var cel = conditions().cel();
            var before = shown;
            showing = true;
            expression.setValue(cel);
            showing = false;
            tell(filled(cel), before);
        }
    }

    private void tell(@Nullable String condition, @Nullable String before) {
        if (!showing) {
            shown = condition;
            onChange.accept(condition, before);
        }
    }

    private void toggle(boolean toExpression) {
        if (toExpression) {
            showing = true;
            expression.setValue(conditions().cel());
            showing = false;
            showMode(false);
            return;
        }
        var asRows = Conditions.parse(expression.getValue());
        asRows.ifPresent(this::showRows);
        asExpression.setValue(asRows.isEmpty());
        showMode(asRows.isEmpty());
    }

    private void showMode(boolean sayWhy) {
        expression.setVisible(asExpression.getValue());
        rowPart.setVisible(!asExpression.getValue());
        notAsRows.setVisible(sayWhy);
        showJoint();
    }

    private void showJoint() {
        any.setVisible(rows.size() > 1);
    }

    private void showRows(Conditions conditions) {
        boolean before = showing;
        showing = true;
        rows.clear();
        rowList.removeAll();
        any.setValue(conditions.any());
        for (Condition condition : conditions.rows()) {
            addRow().show(condition);
        }
        showing = before;
    }

    private ConditionRow addRow() {
        var row = new ConditionRow(fields.get(), zone, this::rowsChanged, this::remove);
        rows.add(row);
        rowList.add(row);
        add.setEnabled(rows.size() < Conditions.MOST);
        return row;
    }

    private void remove(ConditionRow row) {
        rows.remove(row);
        rowList.remove(row);
        add.setEnabled(true);
        showJoint();
        rowsChanged();
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text.strip();
    }
}

package io.scalewell.ui.automation.builder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.ProblemArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whether it goes on: rows that must all hold, or an expression. */
final class FilterCard extends ListItem {

    private final Supplier<List<String>> fields;
    private final Checkbox asExpression = new Checkbox();
    private final TextArea expression = new TextArea();
    private final Div rowList = new Div();
    private final Div rowPart = new Div();
    private final Paragraph notAsRows = new Paragraph();
    private final List<ConditionRow> rows = new ArrayList<>();

    /** @param fields what the sample event has */
    FilterCard(Supplier<List<String>> fields) {
        this.fields = fields;
        addClassName("sw-recipe-part");
        var word = new Div(getTranslation("builder.if"));
        word.addClassName("sw-recipe-word");
        asExpression.setLabel(getTranslation("builder.expression.toggle"));
        expression.setLabel(getTranslation("builder.expression"));
        expression.setHelperText(getTranslation("builder.expression.help"));
        expression.setMaxLength(4000);
        expression.setWidthFull();
        notAsRows.setText(getTranslation("builder.expression.not-as-rows"));
        notAsRows.setVisible(false);
        var add = new Button(getTranslation("builder.condition.add"), new Icon(Symbol.PLUS), click -> addRow());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        rowList.addClassName("sw-stack");
        rowPart.add(new Paragraph(getTranslation("builder.if.help")), rowList, add);
        asExpression.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                toggle(change.getValue());
            }
        });
        add(word, rowPart, expression, notAsRows, asExpression);
        showMode();
    }

    void show(@Nullable String filter) {
        var text = filter == null ? "" : filter;
        expression.setValue(text);
        var asRows = Condition.rows(text);
        asExpression.setValue(asRows.isEmpty());
        asRows.ifPresent(this::showRows);
        showMode();
    }

    /** Nothing when everything goes on. */
    @Nullable
    String value() {
        var text = asExpression.getValue() ? expression.getValue().strip() : Condition.cel(conditions());
        return text.isEmpty() ? null : text;
    }

    void register(ProblemArea problems) {
        problems.field("/filter", expression);
    }

    void mark() {
        setClassName("sw-recipe-part-error", expression.isInvalid());
        if (expression.isInvalid()) {
            expression.setVisible(true);
        }
    }

    private List<Condition> conditions() {
        return rows.stream()
                .map(ConditionRow::condition)
                .flatMap(Optional::stream)
                .toList();
    }

    private void toggle(boolean toExpression) {
        notAsRows.setVisible(false);
        if (toExpression) {
            expression.setValue(Condition.cel(conditions()));
        } else {
            Condition.rows(expression.getValue()).ifPresentOrElse(this::showRows, () -> {
                asExpression.setValue(true);
                notAsRows.setVisible(true);
            });
        }
        showMode();
    }

    private void showMode() {
        expression.setVisible(asExpression.getValue());
        rowPart.setVisible(!asExpression.getValue());
    }

    private void showRows(List<Condition> conditions) {
        rows.clear();
        rowList.removeAll();
        conditions.forEach(condition -> addRow().show(condition));
    }

    private ConditionRow addRow() {
        var row = new ConditionRow(fields.get(), this::remove);
        rows.add(row);
        rowList.add(row);
        return row;
    }

    private void remove(ConditionRow row) {
        rows.remove(row);
        rowList.remove(row);
    }
}

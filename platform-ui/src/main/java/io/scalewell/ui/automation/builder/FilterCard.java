package io.scalewell.ui.automation.builder;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import io.scalewell.ui.condition.ConditionEditor;
import io.scalewell.ui.condition.ConditionField;
import io.scalewell.ui.shell.ProblemArea;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whether it goes on: rows, or an expression. */
final class FilterCard extends ListItem {

    private final ConditionEditor condition;

    /**
     * @param fields what the sample event has
     * @param zone in which moments are chosen
     */
    FilterCard(Supplier<List<String>> fields, ZoneId zone) {
        condition = new ConditionEditor(
                () -> fields.get().stream().map(ConditionField::unknown).toList(), zone, (now, before) -> {});
        condition.setMaxLength(4000);
        condition.expression().setHelperText(getTranslation("builder.expression.help"));
        addClassName("sw-recipe-part");
        var word = new Div(getTranslation("builder.if"));
        word.addClassName("sw-recipe-word");
        add(word, new Paragraph(getTranslation("builder.if.help")), condition);
    }

    void show(@Nullable String filter) {
        condition.show(filter);
    }

    /** Nothing when everything goes on. */
    @Nullable
    String value() {
        return condition.value();
    }

    void register(ProblemArea problems) {
        problems.field("/filter", condition.expression());
    }

    void mark() {
        var expression = condition.expression();
        setClassName("sw-recipe-part-error", expression.isInvalid());
        if (expression.isInvalid()) {
            condition.showProblem(expression.getErrorMessage());
        }
    }
}

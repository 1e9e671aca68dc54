package io.scalewell.ui.process;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import java.util.function.UnaryOperator;

/** The checklist as one reads it: stages, numbered steps, and what matters about each. */
public final class StepsOverview extends Div {

    private final ProcessDefinition definition;
    private final UnaryOperator<String> names;
    private int number;

    public StepsOverview(ProcessDefinition definition, UnaryOperator<String> names) {
        this.definition = definition;
        this.names = names;
        if (definition.steps().isEmpty()) {
            var nothing = new Paragraph(getTranslation("process.no-steps"));
            nothing.addClassName("sw-quiet");
            add(nothing);
        }
        definition.stages().forEach(stage -> add(stage(stage)));
    }

    private Component stage(Stage stage) {
        var block = new Div();
        block.addClassName("sw-stage");
        block.setClassName("sw-stage-parallel", stage.parallel());
        if (!stage.title().isBlank()) {
            var title = new H3(stage.title());
            title.addClassName("sw-stage-title");
            if (stage.parallel()) {
                title.add(new Icon(Symbol.PARALLEL), quiet(getTranslation("process.parallel")));
            }
            block.add(title);
        }
        var list = new OrderedList();
        list.addClassName("sw-steps");
        stage.steps().forEach(step -> list.add(row(step)));
        block.add(list);
        return block;
    }

    private ListItem row(Step step) {
        number++;
        var numberText = quiet(String.valueOf(number));
        numberText.addClassName("sw-num");
        var title = new Span(step.title());
        title.addClassName("sw-step-name");
        var tail = new Div();
        tail.addClassName("sw-step-tail");
        StepWords.of(step, definition, this, names).forEach(words -> tail.add(quiet(words.text())));
        var head = new Div(numberText, title, tail);
        head.addClassName("sw-step-head");
        var row = new ListItem(head);
        row.addClassName("sw-step");
        if (!step.items().isEmpty()) {
            var items = new UnorderedList();
            items.addClassNames("sw-step-items", "sw-quiet");
            step.items().forEach(item -> items.add(new ListItem(item)));
            row.add(items);
        }
        return row;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("sw-quiet", "sw-row-meta");
        return span;
    }
}

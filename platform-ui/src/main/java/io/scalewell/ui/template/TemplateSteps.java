package io.scalewell.ui.template;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.markdown.Markdown;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessDefinition;
import io.scalewell.shared.process.Stage;
import io.scalewell.shared.process.Step;
import io.scalewell.ui.process.StepWords;
import java.util.List;

/** The whole checklist of a template, to read. */
final class TemplateSteps extends Div {

    private int number;

    TemplateSteps(ProcessDefinition process) {
        process.stages().forEach(stage -> add(stage(stage)));
    }

    private Div stage(Stage stage) {
        var title = new H4(stage.title());
        if (stage.parallel()) {
            title.add(new Span("· " + getTranslation("process.parallel")));
        }
        var list = new OrderedList();
        stage.steps().forEach(step -> list.add(row(step)));
        var block = new Div(title, list);
        block.addClassName("sw-preview-stage");
        return block;
    }

    private ListItem row(Step step) {
        number++;
        var position = new Span(String.valueOf(number));
        position.addClassName("sw-preview-number");
        var title = new Span(step.title());
        title.addClassName("sw-preview-title");
        var row = new ListItem(position, title, facts(step));
        row.addClassName("sw-preview-step");
        var instructions = step.instructions();
        if (instructions != null) {
            var text = new Markdown(instructions);
            text.addClassName("sw-prose");
            row.add(text);
        }
        if (!step.items().isEmpty()) {
            var items = new UnorderedList();
            step.items().forEach(item -> items.add(new ListItem(item)));
            row.add(items);
        }
        if (!step.fields().isEmpty()) {
            row.add(fields(step.fields()));
        }
        return row;
    }

    private Div facts(Step step) {
        var facts = new Div();
        facts.addClassName("sw-preview-facts");
        StepWords.of(step, this, email -> email).stream()
                .filter(words -> words.section() != StepWords.Section.FIELDS)
                .forEach(words -> facts.add(new Span(words.text())));
        return facts;
    }

    private Div fields(List<Field> fields) {
        var all = new Div();
        all.addClassName("sw-preview-facts");
        for (var field : fields) {
            var choices = field.choices().isEmpty() ? "" : ": " + String.join(", ", field.choices());
            all.add(new Span("▤ " + field.label() + choices));
        }
        return all;
    }
}

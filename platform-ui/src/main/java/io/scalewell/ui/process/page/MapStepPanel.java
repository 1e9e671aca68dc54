package io.scalewell.ui.process.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.markdown.Markdown;
import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.ProcessKey;
import io.scalewell.shared.process.Step;
import io.scalewell.ui.component.Facts;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.process.DueWords;
import io.scalewell.ui.process.ProcessNavigation;
import io.scalewell.ui.process.StepWords;
import io.scalewell.ui.shell.MemberNames;
import io.scalewell.ui.shell.Query;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;
import java.util.List;

/** What the checklist says about one step, beside the picture. */
final class MapStepPanel extends ScreenPanel {

    MapStepPanel(Workspace workspace, ProcessKey process, Step step, MemberNames names, Runnable onClose) {
        super(onClose);
        setTitle(step.title());
        var facts = new Facts()
                .add(getTranslation("process.step.kind"), getTranslation("component.diagram.kind." + step.kind()));
        var assignee = step.assignee();
        if (assignee != null) {
            facts.add(getTranslation("process.step.who"), StepWords.name(assignee, this, names));
        }
        var due = step.due();
        if (due != null) {
            facts.add(getTranslation("process.step.due"), DueWords.of(due, this));
        }
        facts.add(getTranslation("process.step.condition"), step.condition());
        var body = new Div(facts);
        body.addClassName("sw-stack");
        var instructions = step.instructions();
        if (instructions != null && !instructions.isBlank()) {
            var text = new Markdown(instructions);
            text.addClassName("sw-prose");
            body.add(text);
        }
        if (saysNothing(step)) {
            body.add(quiet(getTranslation("process.step.nothing")));
        }
        body.add(list(step.items()));
        body.add(list(step.fields().stream().map(Field::label).toList()));
        setBody(body);
        if (workspace.me().role().mayDesign()) {
            var edit = new Button(
                    getTranslation("process.step.edit"),
                    new Icon(Symbol.EDIT),
                    click -> workspace.go(
                            ProcessNavigation.edit(process),
                            Query.empty().with("step", step.key()).parameters()));
            edit.addThemeVariants(ButtonVariant.PRIMARY);
            setActions(edit);
        }
    }

    /** For an address that names a step which the shown version does not have. */
    MapStepPanel(String step, Runnable onClose) {
        super(onClose);
        setTitle(getTranslation("process.step.unknown"));
        setBody(quiet(getTranslation("process.step.unknown.text", step)));
    }

    private static boolean saysNothing(Step step) {
        return (step.instructions() == null || step.instructions().isBlank())
                && step.assignee() == null
                && step.due() == null
                && step.condition() == null
                && step.items().isEmpty()
                && step.fields().isEmpty();
    }

    private static Paragraph quiet(String words) {
        var text = new Paragraph(words);
        text.addClassName("sw-quiet");
        return text;
    }

    private static Component list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        list.setVisible(!lines.isEmpty());
        return list;
    }
}

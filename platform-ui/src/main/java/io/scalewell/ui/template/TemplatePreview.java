package io.scalewell.ui.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.scalewell.shared.automation.AutomationDefinition;
import io.scalewell.shared.process.ProcessRole;
import io.scalewell.shared.process.Step;
import io.scalewell.shared.process.StepKind;
import io.scalewell.shared.template.GoalSuggestion;
import io.scalewell.shared.template.Template;
import io.scalewell.shared.template.TemplateUse;
import io.scalewell.shared.template.TemplateWords;
import io.scalewell.ui.component.Facts;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a template brings, and the button that makes a process of it. */
final class TemplatePreview extends ScreenPanel {

    /** What can be done with the shown template. */
    interface Actions {
        void use(TemplateUse use);

        void rename(TemplateWords words);

        void delete();
    }

    private final Workspace workspace;
    private final Template template;
    private final Actions actions;
    private final Checkbox goal = new Checkbox();
    private final Checkbox automations = new Checkbox();

    TemplatePreview(Workspace workspace, Template template, ProblemArea problems, Actions actions, Runnable onClose) {
        super(onClose);
        this.workspace = workspace;
        this.template = template;
        this.actions = actions;
        var locale = workspace.times().locale();
        setTitle(template.summary().title(locale));
        var body = new Div(problems, new Paragraph(template.summary().summary(locale)), facts());
        body.addClassName("sw-preview");
        var suggestion = template.goal();
        if (suggestion != null) {
            body.add(goal(suggestion));
        }
        if (!template.automations().isEmpty()) {
            body.add(automations());
        }
        if (!template.process().obligations().isEmpty()) {
            body.add(section("template.obligations", list(template.process().obligations())));
        }
        body.add(section("template.checklist", new TemplateSteps(template.process())));
        boolean mayUse = workspace.me().role().mayDesign();
        if (mayUse && template.summary().own()) {
            body.add(new OwnTemplateForm(template.summary(), actions));
        }
        setBody(body);
        if (mayUse) {
            var use = new Button(getTranslation("template.use"), click -> use());
            use.addThemeVariants(ButtonVariant.PRIMARY);
            setActions(use);
        }
    }

    private void use() {
        actions.use(new TemplateUse(null, goal.getValue(), automations.getValue()));
    }

    private Facts facts() {
        var process = template.process();
        boolean calls = process.steps().stream().map(Step::kind).anyMatch(StepKind.SUBPROCESS::equals);
        return new Facts()
                .add(getTranslation("process.fact.purpose"), process.purpose())
                .add(getTranslation("process.fact.output"), lines(process.output()))
                .add(getTranslation("process.fact.inputs"), String.join(", ", process.inputs()))
                .add(getTranslation("process.fact.customer"), lines(process.customer()))
                .add(
                        getTranslation("template.roles"),
                        String.join(
                                ", ",
                                process.roles().stream().map(ProcessRole::name).toList()))
                .add(getTranslation("template.calls"), calls ? getTranslation("template.calls.text") : null);
    }

    private static String lines(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Component goal(GoalSuggestion suggestion) {
        var target =
                GoalSuggestionWords.sentence(suggestion, this, workspace.times().locale());
        var section = section("template.goal", new Paragraph(target));
        GoalSuggestionWords.counter(suggestion, this).ifPresent(words -> section.add(new Paragraph(words)));
        goal.setValue(true);
        goal.setLabel(getTranslation("template.goal.take"));
        goal.setVisible(workspace.me().role().mayDesign());
        section.add(new Paragraph(suggestion.why()), goal);
        return section;
    }

    private Component automations() {
        var list = list(
                template.automations().stream().map(AutomationDefinition::name).toList());
        automations.setLabel(getTranslation("template.automations.take"));
        automations.setVisible(workspace.me().role().mayDesign());
        var section = section("template.automations", list);
        section.add(automations);
        return section;
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private Section section(String key, Component... content) {
        var section = new Section(new H3(getTranslation(key)));
        section.add(List.of(content));
        return section;
    }
}

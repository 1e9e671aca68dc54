package io.scalewell.ui.process.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import io.scalewell.shared.process.ProcessDetail;
import io.scalewell.shared.template.TemplateWords;
import io.scalewell.shared.template.Templates;
import io.scalewell.ui.shell.ProblemArea;
import io.scalewell.ui.shell.ScreenPanel;
import io.scalewell.ui.shell.Workspace;
import io.scalewell.ui.template.TemplateNavigation;
import io.scalewell.ui.template.WordsForm;

/** Keeps a process as a template of the organization. */
final class KeepTemplatePanel extends ScreenPanel {

    KeepTemplatePanel(Workspace workspace, Templates templates, ProcessDetail process, Runnable onClose) {
        super(onClose);
        var draft = process.draft();
        setTitle(getTranslation("template.keep.title"));
        var problems = new ProblemArea();
        var output = draft.output();
        var summary = output == null ? "" : output.lines().findFirst().orElse("");
        var form = new WordsForm(new TemplateWords(draft.name(), summary, draft.department())).into(problems);
        var keep = new Button(
                getTranslation("template.keep"),
                click -> problems.find(() -> templates.keep(process.summary().key(), form.words()))
                        .ifPresent(kept -> workspace.go(
                                TemplateNavigation.preview(kept.summary().id()))));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        setBody(problems, new Paragraph(getTranslation("template.keep.text")), form);
        setActions(keep);
    }
}

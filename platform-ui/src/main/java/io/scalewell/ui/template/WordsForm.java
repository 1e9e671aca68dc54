package io.scalewell.ui.template;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.scalewell.shared.template.TemplateWords;
import io.scalewell.ui.shell.ProblemArea;

/** What a template of the organization says of itself, to type. */
public final class WordsForm extends Div {

    private final TextField title = new TextField();
    private final TextArea summary = new TextArea();
    private final TextField department = new TextField();

    public WordsForm(TemplateWords words) {
        addClassName("sw-form");
        title.setLabel(getTranslation("template.own.title"));
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        summary.setLabel(getTranslation("template.own.summary"));
        summary.setHelperText(getTranslation("template.own.summary.help"));
        summary.setMaxLength(500);
        department.setLabel(getTranslation("template.own.department"));
        department.setMaxLength(80);
        title.setValue(words.title());
        summary.setValue(words.summary());
        department.setValue(words.department() == null ? "" : words.department());
        for (var field : new HasSize[] {title, summary, department}) {
            field.setWidthFull();
        }
        add(title, summary, department);
    }

    /** Shows what is wrong at its field. */
    public WordsForm into(ProblemArea problems) {
        problems.field("/title", title);
        problems.field("/summary", summary);
        problems.field("/department", department);
        return this;
    }

    public TemplateWords words() {
        return new TemplateWords(
                title.getValue(), summary.getValue(), department.isEmpty() ? null : department.getValue());
    }
}

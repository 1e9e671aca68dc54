package io.scalewell.ui.template;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import io.scalewell.shared.template.TemplateSummary;
import io.scalewell.shared.template.TemplateWords;

/** Renames a template of the organization, or takes it away: that cannot be undone, so it is asked twice. */
final class OwnTemplateForm extends Details {

    private final TemplatePreview.Actions actions;
    private boolean asked;

    OwnTemplateForm(TemplateSummary template, TemplatePreview.Actions actions) {
        this.actions = actions;
        setSummaryText(getTranslation("template.own.change"));
        var form = new WordsForm(new TemplateWords(template.title(), template.summary(), template.department()));
        var save = new Button(getTranslation("template.own.save"), click -> actions.rename(form.words()));
        var delete = new Button(getTranslation("template.own.delete"));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.addClickListener(click -> delete(delete));
        var buttons = new Div(save, delete);
        buttons.addClassName("sw-filters");
        add(form, buttons);
    }

    private void delete(Button button) {
        if (asked) {
            actions.delete();
            return;
        }
        asked = true;
        button.setText(getTranslation("template.own.delete.sure"));
    }
}

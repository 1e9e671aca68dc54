package io.scalewell.ui.template;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.scalewell.shared.template.TemplateSummary;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;
import io.scalewell.ui.shell.Workspace;

/** A template, or another way to begin, as a card that is a link. */
final class TemplateCard extends ListItem {

    private final Anchor link;

    private TemplateCard(Workspace workspace, String path, QueryParameters query, String title, String text) {
        var parameters = query.getQueryString();
        link = new Anchor(workspace.link(path) + (parameters.isEmpty() ? "" : "?" + parameters));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("sw-card");
        var name = new Span(title);
        name.addClassName("sw-card-title");
        var words = new Span(text);
        words.addClassName("sw-card-text");
        link.add(name, words);
        addClassName("sw-card-place");
        add(link);
    }

    /** Leads to the preview. */
    static TemplateCard of(Workspace workspace, TemplateSummary template, QueryParameters preview, boolean open) {
        var locale = workspace.times().locale();
        var card = new TemplateCard(
                workspace, TemplateNavigation.TEMPLATES, preview, template.title(locale), template.summary(locale));
        card.link.getElement().setAttribute("data-card", template.id());
        if (open) {
            card.link.addClassName("sw-card-open");
            card.link.getElement().setAttribute("aria-current", "true");
        }
        var foot = new Div(new Span(card.getTranslation("template.steps", template.steps())));
        foot.addClassName("sw-card-foot");
        if (template.own() && template.department() != null) {
            foot.add(new Span(Departments.name(template.department(), card)));
        }
        card.link.add(foot);
        return card;
    }

    /** Leads elsewhere. */
    static TemplateCard leading(
            Workspace workspace, Symbol symbol, String path, QueryParameters query, String title, String text) {
        var card = new TemplateCard(workspace, path, query, title, text);
        card.link.addComponentAsFirst(new Icon(symbol));
        return card;
    }
}

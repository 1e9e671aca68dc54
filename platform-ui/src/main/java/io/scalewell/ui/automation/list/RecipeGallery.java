package io.scalewell.ui.automation.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.scalewell.ui.automation.AutomationNavigation;
import io.scalewell.ui.automation.Recipe;
import io.scalewell.ui.shell.ScreenLink;
import io.scalewell.ui.shell.Workspace;

/** What others begin with. */
final class RecipeGallery extends Div {

    RecipeGallery(Workspace workspace) {
        addClassName("sw-section");
        var cards = new Div();
        cards.addClassName("sw-cards");
        for (var recipe : Recipe.values()) {
            cards.add(card(workspace, recipe));
        }
        add(new H2(getTranslation("recipe.title")), cards);
    }

    private Div card(Workspace workspace, Recipe recipe) {
        var title = new Span(recipe.title());
        title.addClassName("sw-card-title");
        var text = new Paragraph(recipe.explanation());
        text.addClassName("sw-card-text");
        var use = new ScreenLink(workspace, AutomationNavigation.recipe(recipe.id()), getTranslation("recipe.use"));
        use.getElement().setAttribute("aria-label", getTranslation("recipe.use.of", recipe.title()));
        var foot = new Div(use);
        foot.addClassName("sw-card-foot");
        var card = new Div(title, text, foot);
        card.addClassName("sw-card");
        return card;
    }
}

package io.scalewell.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The way to a screen, its title with what stands beside it, and its actions; one of them is primary. */
public final class ScreenHeader extends Header {

    private static final String MAIN = "sw-main-action";

    private final Workspace workspace;
    private final OrderedList crumbs = new OrderedList();
    private final Nav breadcrumb = new Nav(crumbs);
    private final H1 title = new H1();
    private final Div titleLine = new Div(title);
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();

    ScreenHeader(Workspace workspace) {
        this.workspace = workspace;
        addClassName("sw-page-header");
        breadcrumb.addClassName("sw-breadcrumb");
        breadcrumb.getElement().setAttribute("aria-label", getTranslation("shell.breadcrumb"));
        breadcrumb.setVisible(false);
        titleLine.addClassName("sw-page-title");
        subtitle.addClassName("sw-page-subtitle");
        subtitle.setVisible(false);
        actions.addClassName("sw-page-actions");
        add(breadcrumb, titleLine, actions, subtitle);
    }

    void showTitle(String text) {
        title.setText(text);
    }

    /** Keys, chips and the like, in the line of the title. */
    public ScreenHeader beside(Component... components) {
        titleLine.removeAll();
        titleLine.add(title);
        titleLine.add(components);
        return this;
    }

    public ScreenHeader subtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isEmpty());
        return this;
    }

    public ScreenHeader actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        return this;
    }

    /** While a panel with an action of its own is open, the screen's is not the main one. */
    void setPrimaryShown(boolean shown) {
        actions.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(button -> {
                    if (shown && button.hasClassName(MAIN)) {
                        button.addThemeVariants(ButtonVariant.PRIMARY);
                    } else if (!shown && button.getThemeNames().contains(ButtonVariant.PRIMARY.getVariantName())) {
                        button.addClassName(MAIN);
                        button.removeThemeVariants(ButtonVariant.PRIMARY);
                    }
                });
    }

    /** The screens above this one, the highest first. */
    public ScreenHeader way(Crumb... way) {
        crumbs.removeAll();
        for (var crumb : way) {
            crumbs.add(new ListItem(new ScreenLink(workspace, crumb.path(), crumb.text())));
        }
        breadcrumb.setVisible(way.length > 0);
        return this;
    }

    /** A key beside a title, unless the title says it already, as that of a run that was given no name does. */
    public static Span key(String key, String title) {
        var code = key(key);
        code.setVisible(!title.endsWith(" " + key));
        return code;
    }

    /** A key such as {@code ONB-42}, to stand beside a title. */
    public static Span key(String key) {
        var code = new Span(key);
        code.addClassName("sw-key-code");
        return code;
    }
}

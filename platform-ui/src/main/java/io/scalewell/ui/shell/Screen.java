package io.scalewell.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;

/** A screen with its title, the way to it, its actions (one of them primary) and a place for problems. */
public abstract class Screen extends Div implements HasDynamicTitle {

    private final Workspace workspace;
    private final OrderedList crumbs = new OrderedList();
    private final H1 title = new H1();
    private final Div titleLine = new Div(title);
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();
    private final ProblemArea problems = new ProblemArea();
    private String tabTitle = "";

    protected Screen(Workspace workspace) {
        this.workspace = workspace;
        addClassName("sw-page");
        titleLine.addClassName("sw-page-title");
        subtitle.addClassName("sw-page-subtitle");
        subtitle.setVisible(false);
        actions.addClassName("sw-page-actions");
        var breadcrumb = new Nav(crumbs);
        breadcrumb.addClassName("sw-breadcrumb");
        breadcrumb.getElement().setAttribute("aria-label", getTranslation("shell.breadcrumb"));
        var header = new Header(breadcrumb, titleLine, actions, subtitle);
        header.addClassName("sw-page-header");
        add(header, problems);
    }

    protected final Workspace workspace() {
        return workspace;
    }

    protected final ProblemArea problems() {
        return problems;
    }

    protected final void showTitle(String text) {
        title.setText(text);
        showTabTitle(text);
    }

    /** For a title in the browser's tab that says more, such as a count. */
    protected final void showTabTitle(String text) {
        tabTitle = workspace.title(text);
        getUI().ifPresent(ui -> ui.getPage().setTitle(tabTitle));
    }

    /** Keys and chips beside the title. */
    protected final void besideTitle(Component... components) {
        titleLine.removeAll();
        titleLine.add(title);
        titleLine.add(components);
    }

    protected final void showSubtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isEmpty());
    }

    protected final void showActions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    protected final void showCrumbs(Crumb... way) {
        crumbs.removeAll();
        for (var crumb : way) {
            var link = new Anchor(workspace.link(crumb.path()), crumb.text());
            link.getElement().setAttribute("router-link", true);
            crumbs.add(new ListItem(link));
        }
    }

    protected static Span keyCode(String key) {
        var code = new Span(key);
        code.addClassName("sw-key-code");
        return code;
    }

    @Override
    public final String getPageTitle() {
        return tabTitle;
    }
}

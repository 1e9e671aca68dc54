package io.scalewell.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Where one is, what it is called and the one thing to do here. Takes the focus when the screen is opened. */
public final class PageHeader extends Header {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();
    private final Div actions = new Div();
    private final Paragraph subtitle = new Paragraph();

    /** A screen above this one. */
    public record Crumb(String text, String href) {}

    public PageHeader(String text, Crumb... way) {
        addClassName("sw-page-header");
        title.addClassName("sw-page-title");
        title.getElement().setAttribute("tabindex", "-1");
        actions.addClassName("sw-page-actions");
        subtitle.addClassName("sw-page-subtitle");
        subtitle.setVisible(false);
        setHeading(text);
        if (way.length > 0) {
            add(breadcrumb(List.of(way)));
        }
        add(title, actions, subtitle);
    }

    public void setHeading(String text, Component... beside) {
        title.removeAll();
        title.add(new Span(text));
        title.add(beside);
    }

    public PageHeader withSubtitle(String text) {
        subtitle.setText(text);
        subtitle.setVisible(!text.isBlank());
        return this;
    }

    /** The filled button of the screen; there is one at most. */
    public PageHeader withPrimary(Button action) {
        if (actions.getChildren().anyMatch(PageHeader::isPrimary)) {
            throw new IllegalStateException("A screen has one primary action");
        }
        action.addThemeVariants(ButtonVariant.PRIMARY);
        actions.add(action);
        return this;
    }

    /** Other things to do, before the primary one. */
    public PageHeader withActions(Component... others) {
        for (int i = 0; i < others.length; i++) {
            actions.addComponentAtIndex(i, others[i]);
        }
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        title.getElement().executeJs("if (document.activeElement === document.body) this.focus({preventScroll: true})");
    }

    private Nav breadcrumb(List<Crumb> way) {
        var list = new OrderedList();
        way.forEach(crumb -> list.add(new ListItem(new Anchor(crumb.href(), crumb.text()))));
        var nav = new Nav(list);
        nav.addClassName("sw-breadcrumb");
        nav.setAriaLabel(getTranslation("component.header.breadcrumb"));
        return nav;
    }

    private static boolean isPrimary(Component action) {
        return action instanceof Button button && button.getThemeNames().contains("primary");
    }
}

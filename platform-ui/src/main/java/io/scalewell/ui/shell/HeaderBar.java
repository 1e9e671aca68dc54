package io.scalewell.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import io.scalewell.ui.component.Icon;
import io.scalewell.ui.component.Symbol;

/** The bar over every screen: the way to the navigation on the left, the tools on the right. */
final class HeaderBar extends Header {

    HeaderBar(Component search, Component start, Component bell, Component account, Runnable help) {
        addClassName("sw-header");
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        var helpButton = new Button(new Icon(Symbol.HELP), click -> help.run());
        helpButton.addThemeVariants(ButtonVariant.TERTIARY);
        helpButton.setAriaLabel(getTranslation("shell.keys"));
        helpButton.setTooltipText(getTranslation("shell.keys.hint"));
        var tools = new Div(search, start, helpButton, bell, account);
        tools.addClassName("sw-header-tools");
        add(skipLink(), toggle, tools);
    }

    private Anchor skipLink() {
        var skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("sw-skip");
        skip.setRouterIgnore(true);
        return skip;
    }
}

package io.scalewell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/**
 * What every screen of the application shares: theme, our style sheet, light or dark as the system is, server push, and what
 * makes it an application on the home screen of a phone.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("app.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Push
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "favicon.svg", "any");
        settings.addLink("manifest", "/manifest.webmanifest");
        settings.addLink("apple-touch-icon", "/icon-180.png");
        settings.addMetaTag("theme-color", "#1d4ed8");
    }
}

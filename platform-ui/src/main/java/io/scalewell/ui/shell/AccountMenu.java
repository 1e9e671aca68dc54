package io.scalewell.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;
import io.scalewell.shared.identity.Member;
import java.util.Locale;

/** Who is signed in, the colours, the language, and the way out. */
final class AccountMenu extends MenuBar {

    private static final String STORED_SCHEME = "sw-color-scheme";

    private final SubMenu schemes;

    AccountMenu(Member me, Runnable profile, Runnable signOut) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("sw-dots-menu");
        getElement().setAttribute("aria-label", getTranslation("shell.account"));
        var avatar = new Avatar(me.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var root = addItem(avatar);
        root.setAriaLabel(getTranslation("shell.account.of", me.name()));
        var menu = root.getSubMenu();
        menu.addItem(me.name() + " · " + getTranslation("role." + me.role())).setEnabled(false);
        menu.addItem(getTranslation("shell.profile"), click -> profile.run());
        menu.addSeparator();
        schemes = menu.addItem(getTranslation("shell.theme")).getSubMenu();
        addScheme(ColorScheme.Value.SYSTEM);
        addScheme(ColorScheme.Value.LIGHT);
        addScheme(ColorScheme.Value.DARK);
        LanguageMenu.fill(menu.addItem(getTranslation("shell.language")));
        menu.addSeparator();
        menu.addItem(getTranslation("shell.sign-out"), click -> signOut.run());
        addAttachListener(attached -> restoreScheme(attached.getUI()));
    }

    private void addScheme(ColorScheme.Value value) {
        var item = schemes.addItem(getTranslation("shell.theme." + name(value)), click -> {
            WebStorage.setItem(STORED_SCHEME, value.name());
            apply(click.getSource().getUI().orElseThrow(), value);
        });
        item.setCheckable(true);
        item.setId("scheme-" + name(value));
    }

    private void restoreScheme(UI ui) {
        WebStorage.getItem(ui, WebStorage.Storage.LOCAL_STORAGE, STORED_SCHEME, stored -> {
            for (var value : ColorScheme.Value.values()) {
                if (value.name().equals(stored)) {
                    apply(ui, value);
                }
            }
        });
    }

    private void apply(UI ui, ColorScheme.Value value) {
        ui.getPage().setColorScheme(value);
        schemes.getItems()
                .forEach(item -> item.setChecked(item.getId().orElse("").equals("scheme-" + name(value))));
    }

    private static String name(ColorScheme.Value value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

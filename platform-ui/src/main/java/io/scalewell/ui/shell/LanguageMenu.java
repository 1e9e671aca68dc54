package io.scalewell.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import io.scalewell.ui.language.Language;
import io.scalewell.ui.language.LanguageChoice;
import org.jspecify.annotations.Nullable;

/** The languages to choose from, each by its own name. */
final class LanguageMenu {

    private final SubMenu menu;
    private final @Nullable Language chosen = LanguageChoice.current().orElse(null);

    private LanguageMenu(MenuItem item) {
        menu = item.getSubMenu();
        add(null, item.getTranslation("shell.language.system"));
        for (var language : Language.values()) {
            add(language, item.getTranslation("shell.language." + language.tag()))
                    .getElement()
                    .setAttribute("lang", language.tag());
        }
    }

    static void fill(MenuItem item) {
        new LanguageMenu(item);
    }

    private MenuItem add(@Nullable Language language, String text) {
        var item = menu.addItem(text, click -> LanguageChoice.choose(UI.getCurrent(), language));
        item.setCheckable(true);
        item.setChecked(language == chosen);
        return item;
    }
}

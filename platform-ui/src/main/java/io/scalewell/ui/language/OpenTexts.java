package io.scalewell.ui.language;

import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of open sets, such as the kinds of actions: a member that nobody has translated yet keeps its own words. */
public final class OpenTexts {

    private OpenTexts() {}

    public static String find(String key, String own, Locale locale) {
        var texts = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
        return texts.containsKey(key) ? texts.getString(key) : own;
    }
}

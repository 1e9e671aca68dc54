package io.scalewell.ui.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which every text of the product is written. */
public enum Language {
    ENGLISH(Locale.UK),
    GERMAN(Locale.GERMANY);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** For readers of whom only the language is known. */
    Locale locale() {
        return locale;
    }

    /** Such as {@code de}. */
    public String tag() {
        return locale.getLanguage();
    }

    public boolean isOf(Locale other) {
        return other.getLanguage().equals(tag());
    }

    static Optional<Language> of(Locale locale) {
        return Arrays.stream(values()).filter(each -> each.isOf(locale)).findFirst();
    }

    static Optional<Language> tagged(String tag) {
        return Arrays.stream(values()).filter(each -> each.tag().equals(tag)).findFirst();
    }
}

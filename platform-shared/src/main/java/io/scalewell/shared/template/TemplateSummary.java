package io.scalewell.shared.template;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A card of the gallery.
 *
 * @param department such as {@code customer-service}
 * @param own whether it is one of the organization
 * @param translations title and summary in other languages than English, by language such as {@code de}
 */
public record TemplateSummary(
        String id,
        String title,
        String summary,
        @Nullable String department,
        int steps,
        boolean own,
        Map<String, Translation> translations) {

    public TemplateSummary {
        translations = Map.copyOf(translations);
    }

    public String title(Locale locale) {
        var translation = translations.get(locale.getLanguage());
        return translation == null ? title : translation.title();
    }

    public String summary(Locale locale) {
        var translation = translations.get(locale.getLanguage());
        return translation == null ? summary : translation.summary();
    }

    /** What a card says in another language. */
    public record Translation(String title, String summary) {}
}

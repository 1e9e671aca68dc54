package io.scalewell.shared.template;

import org.jspecify.annotations.Nullable;

/**
 * Which templates are wanted; null means any.
 *
 * @param department such as {@code customer-service}; for templates of the organization the department they were given
 * @param text words that all occur in title, summary, tags or steps, in English or in the language of a translation
 */
public record TemplateFilter(
        @Nullable String department, @Nullable String text) {

    public static TemplateFilter all() {
        return new TemplateFilter(null, null);
    }
}

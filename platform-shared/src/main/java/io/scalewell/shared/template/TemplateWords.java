package io.scalewell.shared.template;

import org.jspecify.annotations.Nullable;

/**
 * What a template of the organization says of itself.
 *
 * @param title 1 to 200 characters
 * @param summary at most 500 characters
 * @param department at most 80 characters
 */
public record TemplateWords(
        String title, String summary, @Nullable String department) {}

package io.scalewell.shared.form;

import org.jspecify.annotations.Nullable;

/**
 * A start field of the process on its form.
 *
 * @param key of the start field
 * @param label what outsiders read; null for the field's own label
 * @param help below the label; null for the field's own help
 * @param required also when the process does not ask for it; what the process requires is required here too
 * @param multiline whether a text may have several lines
 */
public record FormField(
        String key, @Nullable String label, @Nullable String help, boolean required, boolean multiline) {

    public static FormField of(String key) {
        return new FormField(key, null, null, false, false);
    }
}

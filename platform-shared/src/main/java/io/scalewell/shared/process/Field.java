package io.scalewell.shared.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed form field of a step or of the start form.
 *
 * @param key names the value within the run: a letter, then letters, digits or underscores; unique within the process
 * @param choices for {@code CHOICE} and {@code MULTICHOICE}
 */
public record Field(
        String key,
        String label,
        @Nullable FieldType type,
        boolean required,
        @Nullable String help,
        List<String> choices) {

    public Field {
        type = type == null ? FieldType.TEXT : type;
        choices = Lists.copy(choices);
    }
}

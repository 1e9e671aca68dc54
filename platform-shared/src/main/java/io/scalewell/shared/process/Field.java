package io.scalewell.shared.process;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed form field of a step or of the start form.
 *
 * @param key names the value within the run: a letter, then letters, digits or underscores; unique within the process
 * @param choices for {@code CHOICE} and {@code MULTICHOICE}
 * @param columns for {@code TABLE}: what each row holds, of any type but {@code TABLE}; their keys are unique within the table
 */
public record Field(
        String key,
        String label,
        @Nullable FieldType type,
        boolean required,
        @Nullable String help,
        List<String> choices,
        List<Field> columns) {

    public Field {
        type = type == null ? FieldType.TEXT : type;
        choices = Lists.copy(choices);
        columns = Lists.copy(columns);
    }

    /** A field that is no table. */
    public Field(
            String key,
            String label,
            @Nullable FieldType type,
            boolean required,
            @Nullable String help,
            List<String> choices) {
        this(key, label, type, required, help, choices, List.of());
    }
}

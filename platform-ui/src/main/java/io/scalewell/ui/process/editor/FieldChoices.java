package io.scalewell.ui.process.editor;

import io.scalewell.shared.process.FieldType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one may choose from, a line each. */
final class FieldChoices {

    private FieldChoices() {}

    static boolean has(@Nullable FieldType type) {
        return type == FieldType.CHOICE || type == FieldType.MULTICHOICE;
    }

    static List<String> read(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}

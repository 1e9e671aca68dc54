package io.scalewell.ui.condition;

import io.scalewell.shared.condition.Condition;
import java.util.List;

/**
 * A field that a row may speak of.
 *
 * @param path how expressions name its value
 * @param whole how expressions name the field when they ask whether it is filled
 * @param choices what it may hold; empty when that is open
 */
public record ConditionField(String path, String whole, String label, ValueKind kind, List<String> choices) {

    public ConditionField {
        choices = List.copyOf(choices);
    }

    /** A field of which nothing is known but its path. */
    public static ConditionField unknown(String path) {
        return new ConditionField(path, path, path, ValueKind.ANY, List.of());
    }

    boolean isOf(Condition row) {
        return row.field().equals(row.comparison().takesNone() ? whole : path);
    }
}

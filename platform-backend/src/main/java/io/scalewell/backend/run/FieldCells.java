package io.scalewell.backend.run;

import io.scalewell.shared.process.Field;
import io.scalewell.shared.process.FieldType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a typed value apart: a table into the cells of its rows, anything else is one cell. */
final class FieldCells {

    /** One value and the field or column that says what it is. */
    record Cell(Field field, Object value) {}

    private FieldCells() {}

    static Stream<Cell> of(Field field, @Nullable Object value) {
        if (value == null) {
            return Stream.empty();
        }
        if (field.type() != FieldType.TABLE) {
            return Stream.of(new Cell(field, value));
        }
        return value instanceof List<?> rows ? rows.stream().flatMap(row -> ofRow(field, row)) : Stream.empty();
    }

    private static Stream<Cell> ofRow(Field table, @Nullable Object row) {
        return row instanceof Map<?, ?> cells
                ? table.columns().stream().flatMap(column -> of(column, cells.get(column.key())))
                : Stream.empty();
    }
}
